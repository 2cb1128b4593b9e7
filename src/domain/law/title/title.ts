/**
 * A law's title in book-title marks; marks inside become single ones (GB/T 15834-2011, 4.14).
 * @param title `河南省实施《人民防空法》办法`
 * @returns `《河南省实施〈人民防空法〉办法》`
 */
export function bookTitle(title: string): string {
	return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

// e.g. "《示例法》", "《关于〈示例法〉的规定》", "《示例省实施《示例法》办法》"
/** A title in its marks, as running text names it, and apart the title itself. */
export const NAMED = /《((?:[^《》]|《[^《》]*》)+)》/g;
