// e.g. "罚款约" before "86.5万元", "接受咨询近" before "300人次", "阅读量超过" before "10万次", "讲座上" before "百场"; not "节约" before "3万元", nor "附近"
const BEFORE =
	/(?:大约|(?<![节预合契制公条签违])约|将近|接近|(?<![附邻最将接])近|逾|超过|超|突破)\s*$/;
// e.g. "举办讲座上" before "百场"
const ABOVE = /上\s*$/;
// e.g. "以上" behind "90%", "以内" behind "2.1‰", "左右" behind "30件"
const BEHIND = /^(?:以[上下内]|左右|上下)/;

/**
 * The words of a number that a report does not give exactly: `约86.5万元`, `1200余公里`, `90%以上`.
 * @param before the words in front of the number
 * @param written the number with its unit
 * @param more the 余 or 多 within it, if there is one
 * @param behind the words after it
 * @returns undefined for a number that is exact
 */
export function inexactWords(
	before: string,
	written: string,
	more: string | undefined,
	behind: string,
): string | undefined {
	const [ahead = ''] =
		BEFORE.exec(before) ?? (/^[百千]/.test(written) ? ABOVE.exec(before) : null) ?? [];
	const [after = ''] = BEHIND.exec(behind) ?? [];
	return more || ahead || after ? (ahead + written + after).replace(/\s/g, '') : undefined;
}
