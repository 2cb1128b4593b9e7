/** A piece of a question and how much it says. The pieces together are the whole text. */
export interface CorePart {
	text: string;
	/** Where it begins in the text. */
	at: number;
	/** 1 for what the question is about, 0.3 for words that say a little (应当, 需要), 0 for the shell (请问, 吗). */
	weight: number;
}

/** A question without what carries nothing of it. */
export interface Core {
	/** What the question is about, its pieces parted by blanks; never empty unless the text is. */
	text: string;
	parts: CorePart[];
}

/** Words around a question that carry nothing of it. */
const SHELL =
	'请问一下 请问 想问一下 想问 想知道 想了解 想咨询 想请教 请教一下 请教 咨询一下 咨询 求助 麻烦问一下 麻烦问 你好 您好 ' +
	'谢谢了 谢谢 多谢 感谢 帮忙 帮我查一下 帮我 告诉我 ' +
	'是什么意思 什么意思 啥意思 是什么 什么是 什么叫 叫什么 为什么 凭什么 什么样的 什么样 什么 是啥 啥 ' +
	'怎么回事 怎么办呢 怎么处理 怎么做 怎么样 怎么说 怎么弄 怎么整 怎么搞 怎么 怎样 咋样 咋办 咋个办 咋个 咋整 咋弄 咋搞 咋 如何 为何 为啥 啥子 ' +
	'有哪些 包括哪些 哪些 是不是 能不能 可不可以 会不会 该不该 要不要 需不需要 有没有 算不算 对不对 行不行 是否 能否 可否 ' +
	'今天 今晚 明天 后天 昨天 刚才 刚刚 ' +
	'的话 如果 假如 要是 我们的 我们 我的 我 你们 你 您 咱们 咱 俺 吗 呢 嘛 不 ' +
	'得行不 得不得行 要得不 中不中 管不管 有没得';

/** Words that say a little: statutes are full of them, or they ask for a time, a place, a sum. */
const SLIGHT =
	'应该 应当 可以 需要 必须 多少钱 多少 好多钱 好多 多久 好久 多长时间 什么时候 何时 在哪里 在哪儿 在哪 哪里 哪儿 哪个部门 哪个 谁 几 ' +
	'找谁 附近 附近的 哪有 哪里有 哪儿有 受法律保护吗 受保护吗 关于 对于 根据 按照 相关 有关 具体 规定';

// Words that only look like a piece of the shell: 我国, 自我, 怎么办理 is 怎么 and 办理; 几 in 几何. 不 asks at the end alone: 能退不.
const NOT_SHELL =
	/^(?:我(?=国|省|市|县|区|军|方)|几(?=何)|谁(?=都)|好多(?=种|样)|不(?=[\p{L}\p{N}]))/u;
const ENDS_SHELL = '怎么办';

const weights = new Map<string, number>([
	...SLIGHT.split(' ').map((word) => [word, 0.3] as const),
	...SHELL.split(' ').map((word) => [word, 0] as const),
	[ENDS_SHELL, 0],
]);

const LONGEST = Math.max(...[...weights.keys()].map((word) => word.length));

/**
 * What a question is about, and what is only its shell.
 * @param text folded. If everything is shell, everything is what it is about.
 */
export function coreOf(text: string): Core {
	const parts = partsOf(text);
	const content = parts.filter(({ weight, text: piece }) => weight === 1 && HAS_WORD.test(piece));
	const slight = parts.filter(({ weight }) => weight > 0);
	const chosen = content.length > 0 ? content : slight.filter((part) => HAS_WORD.test(part.text));
	if (chosen.length === 0)
		return { text: text.trim(), parts: text === '' ? [] : [{ text, at: 0, weight: 1 }] };
	return { text: chosen.map((part) => part.text.replace(SIGNS_AROUND, '')).join(' '), parts };
}

/**
 * A question without the shell that stands within it, its words side by side: 关几天 of 关我几天, 地下室堆东西 of 地下室能不能堆东西.
 * @param text folded
 */
export const withoutShell = (text: string): string =>
	partsOf(text)
		.filter(({ weight }) => weight > 0)
		.map(({ text: piece }) => piece)
		.join('');

const HAS_WORD = /[\p{L}\p{N}]/u;
// e.g. the end of "人防工程?"
const SIGNS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu;

function partsOf(text: string): CorePart[] {
	const parts: CorePart[] = [];
	let from = 0;
	const content = (end: number): void => {
		if (end > from) parts.push({ text: text.slice(from, end), at: from, weight: 1 });
	};
	for (let at = 0; at < text.length;) {
		const word = shellAt(text, at);
		if (!word) {
			at++;
			continue;
		}
		content(at);
		parts.push({ text: word, at, weight: weights.get(word) ?? 0 });
		at += word.length;
		from = at;
	}
	content(text.length);
	return parts;
}

// e.g. "退不" of 退不退, "征用不" of 征用不征用, "违不" of 违不违法: it asks whether, and says nothing that is not said behind it
const WHETHER = /^(\p{Script=Han}{1,2})不(?=\1)/u;

/** The longest word of the shell at a place. */
function shellAt(text: string, at: number): string | null {
	if (text[at - 1] === '自' || NOT_SHELL.test(text.slice(at, at + 3))) return null;
	for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
		const word = text.slice(at, at + length);
		// e.g. "怎么办理", "怎么办证": the question is about 办理
		if (word === ENDS_SHELL && '理证手公'.includes(text[at + length] || ' ')) continue;
		if (weights.has(word)) return word;
	}
	return WHETHER.exec(text.slice(at, at + 5))?.[0] ?? null;
}
