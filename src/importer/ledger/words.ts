import { segmentsOf } from '../../domain/law/title/segments.ts';

/** Words that tell nothing about the subject: of questions, and of the names of laws. */
const WEAK = new Set(
	(
		'什么 怎么 怎样 如何 多少 哪里 哪些 哪个 为什么 是否 可以 不能 能否 需要 应该 应当 必须 请问 我们 他们 你们 自己 别人 ' +
		'一个 这个 那个 没有 不是 还是 或者 如果 因为 规定 管理 办法 条例 法律 法规 条款 示例 有关 关于 实施 工作 问题 事情 ' +
		'怎么办 要求 中国 国家 人民'
	).split(' '),
);

// e.g. "养狗要办证吗", "不管怎么"
const ASKS = /[吗呢么谁哪]|如何|是否|能不能|多少/;

/** Whether a piece is a question, and so no word that anybody could list as a synonym. */
export const isQuestion = (piece: string): boolean => ASKS.test(piece);

/** A text as texts are compared: one form of each letter, no capitals. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** A query between its blanks and marks: `养狗 办证？` is 养狗 and 办证. */
export const piecesOf = (query: string): string[] =>
	plain(query)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((piece) => piece !== '');

/** The words of a text that tell its subject: two characters or more, none that any text may hold. */
export function subjectWords(text: string): string[] {
	const words = segmentsOf(plain(text))
		.filter(({ isWordLike }) => isWordLike)
		.map(({ segment }) => segment)
		.filter((word) => word.length > 1 && !WEAK.has(word) && !ASKS.test(word))
		.filter((word) => !/^\p{N}+$/u.test(word));
	return [...new Set(words)];
}
