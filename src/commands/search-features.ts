import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from '../command-line.ts';
import { createFinder } from '../search/finder/finder.ts';
import { indexFolder } from '../search/index/index-folder.ts';
import { lawsByResults } from './eval/law-of-file.ts';
import { leadsTo } from './eval/places.ts';
import { readQuestions } from './eval/questions.ts';

interface Options {
	queries: string;
	site: string;
	results: string;
	out: string;
}

const { queries, site, results, out } = commandLine(
	'search:features',
	'写出学习排序用的特征（float32），给 src/search/finder/rank/learn-trees.py 用',
)
	.requiredOption('--queries <文件>', '问题，同 search:eval')
	.requiredOption('--site <文件夹>', '生成好的网站')
	.requiredOption('--results <文件>', 'npm run import -- … --json 打印的内容')
	.requiredOption('--out <文件>', '写到哪个文件')
	.parse()
	.opts<Options>();

const index = indexFolder(site);
const finder = await createFinder((name) => {
	const text = readFileSync(join(index, `${name}.js`), 'utf8');
	return Promise.resolve(JSON.parse(text.slice(text.indexOf(',') + 1, text.lastIndexOf(')'))));
});
const rows: number[] = [];
for (const { id, query, expected } of readQuestions(queries, lawsByResults(results)).questions) {
	const question = { typed: query, filters: {}, undone: [], older: false };
	for (const { passage, features } of await finder.candidates(question)) {
		const href = finder.hrefOf(passage);
		rows.push(id, expected.some((place) => leadsTo(href, place)) ? 1 : 0, ...features);
	}
}
writeFileSync(out, Buffer.from(new Float32Array(rows).buffer));
console.error(`${rows.length} 个数，写入 ${out}`);
