/**
 * A law's title in book-title marks; marks inside become single ones (GB/T 15834-2011, 4.14).
 * @param title `河南省实施《人民防空法》办法`
 * @returns `《河南省实施〈人民防空法〉办法》`
 */
export function bookTitle(title: string): string {
	return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

/**
 * The act that amended a law, in book-title marks, as running text names it.
 * @param act `关于修改〈某法〉的决定`, as a 题注 or law.yaml has it; what has its marks already stays as it is
 */
export const actTitle = (act: string): string =>
	act.startsWith('《') ? act : bookTitle(act.replaceAll('<', '〈').replaceAll('>', '〉'));
