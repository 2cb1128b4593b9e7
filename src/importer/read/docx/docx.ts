import mammoth from 'mammoth';
import { warning, type Problem } from '../../../checked.ts';
import { unreadable, type Reading } from '../../paragraphs.ts';
import { paragraphsOf, type WordElement } from './paragraphs.ts';
import { prepareDocument } from './prepare.ts';
import { sizeOf, unzip, ZIP_LIMITS, type ZipFault } from './zip.ts';

const FAULTS: Record<ZipFault, string> = {
	broken: 'Word 文件（.docx）已损坏，读不出来。请重新下载，或者在 Word 里打开后另存，再导入',
	encrypted: '文件加了密码，读不出来。请去掉密码后另存，再导入',
	tooLarge: `文件解压后太大（超过 ${ZIP_LIMITS.bytes / 1024 / 1024} MB 或者 ${ZIP_LIMITS.entries} 个部分），可能不是正常的 Word 文件，没有导入。请核对文件来源`,
};

/** What an archive is that is no Word file, and what to do with it. */
function notWord(parts: Map<string, Buffer>): string {
	if (parts.has('OFD.xml'))
		return '这是 OFD 版式文件，不能导入。请从官方数据库下载 Word 版本，或者用 OFD 阅读软件转成 .docx、.txt 再导入';
	if (parts.has('content.xml') && parts.has('META-INF/manifest.xml'))
		return '这是 OpenDocument 文件（如 .odt）。请在 Word 或者 WPS 里打开，另存为 .docx 再导入';
	return '这是压缩包或者其他 Office 文件，不是 Word 文档。请解压后导入里面的 .docx、.doc、.txt 或者 .md 文件';
}

const EMBEDDED =
	'Word 文件的正文是嵌在里面的网页（有的系统“导出 Word”是这样做的），读不出来。请在 Word 里打开，另存为 .docx 再导入';

/** Whether words of the document stand in a file of another kind, which Word takes in when it opens the document. */
const embedsPage = (parts: Map<string, Buffer>): boolean =>
	[...parts].some(
		([name, part]) => /^word\/[^/]*\.xml$/.test(name) && part.includes('<w:altChunk'),
	);

/** The paragraphs of a .docx, with automatic numbers spelled out. */
export async function readDocx(bytes: Buffer): Promise<Reading> {
	const unpacked = await unzip(bytes, (name) => /\.(?:xml|rels)$/.test(name));
	if (unpacked.fault) return unreadable(FAULTS[unpacked.fault]);
	const { parts } = unpacked;
	if (
		!parts.has('[Content_Types].xml') ||
		![...parts.keys()].some((name) => name.startsWith('word/'))
	)
		return unreadable(notWord(parts));
	if (sizeOf(parts) > ZIP_LIMITS.xmlBytes) return unreadable(FAULTS.tooLarge);
	if (embedsPage(parts)) return unreadable(EMBEDDED);
	try {
		const notes = prepareDocument(parts);
		const { document, messages } = await readDocument(parts);
		return withProblems(document, [...notes, ...messages]);
	} catch {
		// mammoth and the XML reader throw many kinds of errors over damaged parts; all mean the same to the editor.
		return unreadable(FAULTS.broken);
	}
}

/** mammoth's own model of the document, before it becomes HTML. */
async function readDocument(
	parts: Map<string, Buffer>,
): Promise<{ document: WordElement; messages: Problem[] }> {
	let document: WordElement = { type: 'document', children: [] };
	const result = await mammoth.convertToHtml(archiveOf(parts), {
		transformDocument: (read: WordElement) => {
			document = read;
			return { ...read, children: [] };
		},
	});
	return { document, messages: ignoredElements(result.messages.map(({ message }) => message)) };
}

/** What mammoth reads from instead of a file: the parts that were unpacked within limits. */
function archiveOf(parts: Map<string, Buffer>): { buffer: Buffer } {
	const file = {
		exists: (name: string) => parts.has(name),
		read: (name: string, encoding?: string) => {
			const part = parts.get(name) ?? Buffer.alloc(0);
			return Promise.resolve(encoding ? part.toString(encoding as BufferEncoding) : part);
		},
	};
	// `file` is how mammoth's own tests hand over an archive (lib/unzip.js); its types know only paths and buffers.
	return { file } as unknown as { buffer: Buffer };
}

// e.g. "An unrecognised element was ignored: w:ruby", "… {http://…/math}oMath", "A w:sym element with an unsupported character was ignored: …"
const IGNORED = /(?:element was ignored: (\S+)|A (w:sym) element)/;
/** Elements without words. */
const HARMLESS =
	/^(?:w14:|w15:|w16|wps:|o:|v:|a:|w10:|w:permStart|w:permEnd|w:moveFrom|w:moveTo|w:custom|w:bookmark|w:ins$|w:ptab|w:cr$|w:separator|w:continuationSeparator)/;

function ignoredElements(messages: readonly string[]): Problem[] {
	const names = new Set(
		messages.flatMap((message) => {
			const match = IGNORED.exec(message);
			return match ? [(match[1] ?? match[2]!).replace(/^\{.*\}/, '')] : [];
		}),
	);
	const lost = [...names].filter((name) => !HARMLESS.test(name));
	if (lost.length === 0) return [];
	const message = `Word 文件里有读不出来的内容（${lost.join('、')}，如公式、特殊符号），导入后可能缺字。请对照原文核对`;
	return [warning(message)];
}

function withProblems(document: WordElement, found: Problem[]): Reading {
	const { paragraphs, problems } = paragraphsOf(document);
	if (paragraphs.every((text) => text.trim() === ''))
		return unreadable(
			'Word 文件里没有文字（可能只有图片，例如扫描件）。请换成有文字的文件；只有扫描件的，先识别成文字（OCR），逐字核对后另存为 .docx 再导入',
		);
	return { paragraphs, problems: [...found, ...problems] };
}
