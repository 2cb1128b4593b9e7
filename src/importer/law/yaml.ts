import { Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { error, type Problem } from '../../checked.ts';
import { checkFields } from '../../schemas/issues.ts';
import { lawSchema, type LawVersion } from '../../schemas/law.ts';
import type { LawDraft } from './draft.ts';

/** Long titles stay on one line; nothing else of the editor's layout is touched. */
const LAYOUT = { lineWidth: 0, flowCollectionPadding: false };

const HEAD = ` 由导入命令生成，可以修改；再次导入只补充版本，不改动已经填写的内容。
 核实时效性以后再填 status（时效性）、verifiedOn（核实日期）、verifiedSource（核实来源），核实前不要填。
 summary（简介）要用自己的话写，不抄法条。各项怎么写见 content/README.md。`;

/** A `law.yaml` as text, or what is wrong with it. */
export type Yaml = { text: string } | { problems: Problem[] };

/** The `law.yaml` of a law that the folder does not have yet. */
export function newLawYaml(draft: LawDraft): Yaml {
	const { title, shortTitle, origin, documentNumber, version, sample } = draft;
	const document = new Document({
		title,
		shortTitle,
		level: origin.level,
		...(origin.issuer && { issuer: origin.issuer }),
		// A wording that has its own number shows that one; the law is found by both.
		...(documentNumber && documentNumber !== version.documentNumber && { documentNumber }),
		...(sample && { sample }),
		versions: [version],
	});
	document.commentBefore = HEAD;
	return checked(document);
}

/**
 * A `law.yaml` with one wording more, or with the gaps of a wording filled in. What a person wrote stays.
 * @param replace fields of the version that say where the text comes from are written anew
 */
export function withVersion(yaml: string, version: LawVersion, replace: boolean): Yaml {
	const document = parseDocument(yaml);
	if (document.errors.length > 0 || !isMap(document.contents))
		return { problems: [unreadableYaml(document)] };
	const versions = versionsOf(document);
	const entry = versions && entryOf(versions, version.date);
	if (!versions) document.set('versions', document.createNode([version]));
	else if (!entry) {
		versions.flow = false;
		versions.add(document.createNode(version));
	} else fillIn(entry, version, replace);
	return checked(document);
}

function unreadableYaml(document: {
	errors: { message: string; linePos?: [{ line: number }, ...unknown[]] }[];
}): Problem {
	const line = document.errors[0]?.linePos?.[0].line;
	const place = line ? `第 ${line} 行附近` : '';
	return error(
		`已有的 law.yaml ${place}写法有误，读不出来，没有改动它。请先改好（缩进用空格、冒号后面加空格），再导入一次`,
	);
}

const versionsOf = (document: Document): YAMLSeq | null => {
	const versions = document.get('versions');
	return isSeq(versions) ? versions : null;
};

const entryOf = (versions: YAMLSeq, date: string): YAMLMap | undefined =>
	versions.items.filter((item) => isMap(item)).find((item) => dayText(item.get('date')) === date);

const dayText = (value: unknown): string =>
	value instanceof Date ? value.toISOString().slice(0, 10) : String(value);

/** Where the text comes from, which changes when the text does. */
const PROVENANCE = ['sha256', 'textSha256', 'importedFrom'];

function fillIn(entry: YAMLMap, version: LawVersion, replace: boolean): void {
	for (const [field, value] of Object.entries(version))
		if (!entry.has(field) || (replace && PROVENANCE.includes(field))) entry.set(field, value);
}

/** The dates of the wordings that a `law.yaml` lists. */
export const listedVersions = (yaml: string): string[] => listed(yaml).map(({ date }) => date);

/** The dates of those that it calls 制定. */
export const listedAsMade = (yaml: string): string[] =>
	listed(yaml).flatMap(({ date, kind }) => (kind === '制定' ? [date] : []));

function listed(yaml: string): { date: string; kind: unknown }[] {
	const versions = versionsOf(parseDocument(yaml));
	return (versions?.items ?? [])
		.filter((item) => isMap(item))
		.map((item) => ({ date: dayText(item.get('date')), kind: item.get('kind') }));
}

function checked(document: Document): Yaml {
	const { issues } = checkFields(lawSchema, document.toJS());
	if (issues.length === 0) return { text: document.toString(LAYOUT) };
	return {
		problems: issues.map(({ message }) => error(`law.yaml 不合要求，没有写入：${message}`)),
	};
}
