import type { Problem } from '../../../checked.ts';
import { fieldsOf } from '../../../loaders/fields.ts';
import type { FieldPath } from '../../../loaders/yaml-source.ts';
import { wordLines } from '../../bodies/body.ts';
import { withBody, type Entry } from '../../content/content.ts';
import { error, warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

interface Kind {
	name: string;
	pattern: RegExp;
	/** How bad it is. */
	tell: typeof error;
}

const KINDS: Kind[] = [
	{
		// GB 11643: place, day of birth, order, check digit; e.g. "000000" + "19900101" + "000X"
		name: '身份证号码',
		pattern: /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/u,
		tell: error,
	},
	{ name: '手机号码', pattern: /(?<!\d)1[3-9]\d{9}(?!\d)/u, tell: warning },
	{
		// e.g. "联系人：某某某", "联系人:某 某"; not "联系人：×××", "联系人：办公室"
		name: '联系人姓名',
		pattern:
			/联\s*系\s*人[：:]\s*(?!\S*(?:办|科|股|室|站|处|队|中心|值班))\p{Script=Han}\s?\p{Script=Han}{1,3}(?!\p{Script=Han})/u,
		tell: warning,
	},
	{
		// e.g. "签发人：某某某" in the head of a report to a higher office (GB/T 9704-2012, 7.2.6); not "签发人：×××"
		name: '签发人姓名',
		pattern: /签\s*发\s*人[：:]\s*\p{Script=Han}\s?\p{Script=Han}{1,3}(?!\p{Script=Han})/u,
		tell: warning,
	},
];

/**
 * What says who a person is does not belong on a public page (政府信息公开条例 art. 15). The message does not repeat it. Web addresses
 * have long numbers of their own.
 */
export const personalData: Rule = (content) => [
	...withBody(content).flatMap((entry) =>
		wordLines(entry).flatMap(({ text, line }) => found(text, '正文', entry, line)),
	),
	...[...withBody(content), ...content.notes].flatMap((entry) =>
		[...fieldsOf(entry.data)].flatMap(({ path, value }) =>
			typeof value === 'string' && fieldOf(path) !== 'url'
				? found(value, `字段 ${fieldOf(path)} `, entry, path)
				: [],
		),
	),
];

function found(text: string, where: string, entry: Entry, place: FieldPath | number): Problem[] {
	return KINDS.filter(({ pattern }) => pattern.test(text)).map(({ name, tell }) => {
		const message = `${where}里有${name}，公开以后收不回来。请删去；确实要公开联系方式的，写办公电话`;
		return tell(entry, place, message);
	});
}

/** The field that a path leads to, `text` of `steps` 1 `text`. */
const fieldOf = (path: FieldPath): string =>
	String(path.findLast((step) => typeof step === 'string'));
