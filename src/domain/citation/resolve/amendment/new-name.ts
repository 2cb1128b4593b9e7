// What leads to the new name, at the beginning of an instruction. e.g. "1.将名称修改为：", "一、将《某市某条例》的名称修改为", "将法规名称改为";
// not "将第一部分标题修改为"
const LEADS =
	/^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、])?\s*将?(?:该?(?:法规|规章|司法解释|条例|办法|规定|解释)|《[^《》]{2,60}》)?的?(?:名称|题目|标题|题名)(?:修改|变更|更改|改)为[：:]?\s*/;
// e.g. "“某某办法”", "《某某办法》", "“《某某办法》”"
const NAME = /^[“"「]?《?([^“”"《》；。]{4,60})》?[”"」]?/;

/** The new name that an amendment gives to a law, also where it stands on the line below. */
export class NewName {
	#leads = false;

	/** The new name that a line ends with; null if it tells none. */
	read(text: string): string | null {
		if (text.trim() === '') return null;
		const lead = LEADS.exec(text)?.[0];
		const words = lead === undefined ? text.trim() : text.slice(lead.length);
		const name = lead !== undefined || this.#leads ? NAME.exec(words)?.[1] : undefined;
		this.#leads = lead !== undefined && words === '';
		return name ?? null;
	}
}
