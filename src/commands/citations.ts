import { commandLine } from '../command-line.ts';
import { momentInBeijing } from '../domain/law/numbers/dates.ts';
import { CitedLaws } from '../domain/citation/held/law-index.ts';
import { findSources } from '../importer/sources.ts';
import { lawsOfFolder } from '../loaders/cited-laws.ts';
import { noContentFolder, readContentFolder } from '../loaders/content-folder.ts';
import { contentFolder } from '../loaders/content-place.ts';
import { readGiven } from './citing/given.ts';
import { listCitations, printCitation } from './citing/list.ts';
import { mergeLaws } from './citing/merge-laws.ts';
import { withWords } from './citing/with-words.ts';

const program = commandLine(
	'citations',
	'列出文件里对法规条款的每一处引用：在哪里、指的是哪一条款，或者为什么没有',
)
	.argument(
		'<文件或文件夹...>',
		'法规、报告或者别的文本（.docx、.doc、.txt、.md、.mdx），可以写多个',
	)
	.option('--json', '每处引用输出一行 JSON，不输出别的')
	.action(run);

async function run(inputs: string[], { json = false }: { json?: boolean }): Promise<void> {
	const folder = contentFolder();
	// The laws in what is given may be enough.
	const noFolder = noContentFolder(folder);
	if (noFolder !== undefined) console.error(`${noFolder}。这次只认得所给文件里的法规`);
	const { today } = momentInBeijing(Date.now());
	const given = await readGiven(findSources(inputs, ['.mdx']), folder, today);
	const held = withWords(lawsOfFolder(readContentFolder(folder)), folder);
	const laws = new CitedLaws(mergeLaws(held, given.laws), today);
	for (const [path, texts] of Map.groupBy(given.texts, (text) => text.path)) {
		const lines: string[] = [];
		for (const text of texts)
			for (const citation of listCitations(text, laws))
				lines.push(json ? JSON.stringify(citation) : printCitation(citation));
		if (!json) lines.unshift(`${path}：${lines.length} 处引用`);
		if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
	}
	for (const { path, message } of given.faults) console.error(`${path}：${message}`);
	if (given.faults.length > 0) process.exitCode = 1;
}

await program.parseAsync();
