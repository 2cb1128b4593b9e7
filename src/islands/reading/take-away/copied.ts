/**
 * What is copied of an article: its words as published, line by line, then where they stand.
 * @param lines the lines as published
 * @param citation `《某县某办法》（2023年11月20日修正）第八条`
 * @param href the address of the article
 */
export const copiedText = (lines: readonly string[], citation: string, href: string): string =>
	`${lines.join('\n')}\n——${citation}\n${href}\n`;
