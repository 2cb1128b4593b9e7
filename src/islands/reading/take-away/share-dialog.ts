import { choose, type TakenAt } from './choice.ts';
import { openDialog } from '../../browser/dialog.ts';
import { element } from '../../browser/element.ts';
import { qrImage } from './qr-image.ts';
import type { TakenPlace } from './taken-away.ts';

/**
 * Link, QR code and, where the device has one, its own way of sharing.
 * @param article that may be shared, as the whole law may
 * @param at what is shared of a place
 * @param copy puts a text on the clipboard and says so
 */
export function openShare(
	article: HTMLElement | undefined,
	at: TakenAt,
	copy: (text: string) => Promise<string>,
): void {
	const link = element('input', { type: 'text', readonly: true, 'aria-label': '链接' });
	const code = element('div', { class: 'code' });
	const said = element('p', { class: 'said', role: 'status' });
	let shared = at(article);
	const show = (next: TakenPlace): void => {
		shared = next;
		link.value = next.href;
		code.replaceChildren(qrImage(next.href, `${next.label}的二维码`));
	};
	const button = (label: string, onclick: () => void): HTMLElement =>
		element('button', { type: 'button', onclick }, label);
	const copied = async (): Promise<void> => {
		said.textContent = await copy(shared.href);
	};
	const buttons = element(
		'div',
		{ class: 'buttons' },
		button('复制链接', () => void copied()),
	);
	const sent = async (): Promise<void> => {
		said.textContent = (await send(shared)) ? '' : '浏览器不允许分享，请复制链接';
	};
	if ('share' in navigator) buttons.append(button('发给别人', () => void sent()));
	const how = element('p', {}, '用微信扫一扫打开；复制的链接可以粘贴到微信里发给别人。');
	openDialog('分享', [choose('分享什么', article, at, show), link, buttons, code, how], said);
	link.addEventListener('focus', () => link.select());
}

/**
 * Hand a place to the device's own way of sharing.
 * @returns false where that is forbidden; a reader who changes their mind is no error
 */
async function send({ title, href }: TakenPlace): Promise<boolean> {
	try {
		await navigator.share({ title, url: href });
		return true;
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return true;
		console.error(error);
		return false;
	}
}
