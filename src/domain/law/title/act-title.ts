import { bookTitle } from './title.ts';

/**
 * The act that amended a law, in book-title marks, as running text names it.
 * @param act `关于修改〈某法〉的决定`, as a 题注 or law.yaml has it; what has its marks already stays as it is
 */
export const actTitle = (act: string): string =>
	act.startsWith('《') ? act : bookTitle(act.replaceAll('<', '〈').replaceAll('>', '〉'));
