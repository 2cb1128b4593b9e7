// e.g. "关于适用刑法分则规定的犯罪的罪名的意见", "关于执行《中华人民共和国某法》确定罪名的补充规定"
const ABOUT =
	/(?:适用|执行|贯彻)(?:[《〈]([^《》〈〉]{2,40}法)[》〉]|([\u4e00-\u9fff]{1,20}?法))(?:[总分]则)?\s*(?:规定|确定|若干|有关|中)/;

/**
 * The law that a text is about by its title. In a text without 条 of its own, 第三条 is one of that law.
 * @param title the title of the text
 * @returns undefined for a title that names no law in this way
 */
export function lawInTitle(title: string): string | undefined {
	const [, marked, spoken] = ABOUT.exec(title) ?? [];
	return marked ?? spoken;
}
