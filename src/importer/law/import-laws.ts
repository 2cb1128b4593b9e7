import { warning, type Problem } from '../../checked.ts';
import { amendedByTitle } from '../../domain/law/title/amending-title.ts';
import { bookTitle } from '../../domain/law/title/title.ts';
import { lawFileOf } from '../../loaders/content-place.ts';
import { draftLaw, type LawDraft } from './draft.ts';
import { listedVersions } from './yaml.ts';
import { outcomeOf, type Outcome } from '../outcome.ts';
import type { Paragraph } from '../paragraphs.ts';
import { provenanceOf } from '../provenance.ts';
import { textsIn, type LawText } from './republished.ts';
import { storeLaw, type Shelf } from './store.ts';

export interface ReadFile {
	path: string;
	/** The day that names the wording, where the file says it beside its text. */
	day: string | null;
	/** What a web page tells above the text, in the words of a 题注. */
	page?: string;
}

/** Each law of a document: mostly one, or an act that amends and the law in its new wording. */
export function importLaws(
	paragraphs: readonly Paragraph[],
	{ path, day, page = '' }: ReadFile,
	bytes: Buffer,
	shelf: Shelf,
): Outcome[] {
	return textsIn(paragraphs).map((text) => {
		const { value: draft, problems: found } = draftLaw(text.paragraphs, path, { file: day, page });
		const problems = [...splitRemark(text), ...found.map((problem) => below(problem, text.above))];
		const outcome = outcomeOf(path, 'law', problems);
		if (!draft) return outcome;
		Object.assign(draft.version, provenanceOf([{ path, bytes }]));
		const { id, version, file, problems: said } = storeLaw(draft, shelf);
		const { articles } = draft;
		const told = [...said, ...amendsHeld(draft, shelf), ...problems];
		return { ...outcome, id, version, file, articles, problems: told };
	});
}

/** An act that amends a law which is here changes none of its texts. */
function amendsHeld({ title, version }: LawDraft, { index, target }: Shelf): Problem[] {
	const day = version.adopted ?? version.date;
	const held = amendedByTitle(title).filter((name) => {
		const id = index.find(name);
		const dates = id === null ? [] : listedVersions(target.read(lawFileOf(id)) ?? '');
		return dates.length > 0 && dates.every((date) => date < day);
	});
	if (held.length === 0) return [];
	const names = held.map(bookTitle).join('、');
	const message = `这是修改${names}的文件，已收录的文本不会因此改动。请把修改后的全文也导入一次；还缺的，npm run check 会提醒`;
	return [warning(message)];
}

/** A problem of a text as one of the document that the text stands in. */
const below = (problem: Problem, above: number): Problem =>
	problem.line === undefined ? problem : { ...problem, line: problem.line + above };

const splitRemark = ({ above, after, number, group }: LawText): Problem[] => [
	...(after === undefined ? [] : [warning(SPLIT[after], above + 1)]),
	...(group === undefined
		? []
		: [warning(`名称上面的“${group}”是汇编的分类，不是法规的文字，没有导入`, above)]),
	...(number === undefined
		? []
		: [warning(`名称前面的“${number}”是汇编的序号，不是法规的文字，没有导入`, above + 1)]),
];

const SPLIT = {
	decision:
		'从这一行起是修改后重新公布的全文，已经和前面的修改决定分开，各存成一部法规。请核对是否从这里分开',
	law: '从这一行起是另一部法规，已经和前面的分开，各存成一部法规。请核对是否从这里分开',
	cover: '这一行上面是汇编的名称、目录等，不是法规的文字，没有导入。请核对法规是否从这里开始',
};
