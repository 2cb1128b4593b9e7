import { saveFile } from '../browser/save-file.ts';
import type { WordMaker } from './word-maker.ts';

/** By the data that name what the file is made of. The program that makes it is larger than any page. */
const MAKERS: Record<string, () => Promise<{ make: WordMaker }>> = {
	law: () => import('./law-word.ts'),
	report: () => import('./report-word.ts'),
	old: () => import('./comparison-word.ts'),
};

/** Makes the file that a `<word-file>` names, and says how far it is. */
export async function makeWord(element: HTMLElement): Promise<void> {
	const button = element.querySelector('button')!;
	const status = element.querySelector('[role=status]')!;
	button.disabled = true;
	status.textContent = '正在生成……';
	try {
		const { name, file } = await made(element.dataset);
		saveFile(name, file);
		status.textContent = '已生成，请看浏览器的下载。';
	} catch (error) {
		console.warn(error);
		status.textContent = '没有生成。请检查网络，刷新页面以后再试。';
	}
	button.disabled = false;
	button.focus();
}

async function made(data: DOMStringMap): ReturnType<WordMaker> {
	const kind = Object.keys(MAKERS).find((name) => name in data)!;
	const { make } = await MAKERS[kind]!();
	return make(data);
}
