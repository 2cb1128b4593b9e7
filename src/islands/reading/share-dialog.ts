import { choose } from './choice.ts';
import { element, openDialog } from './element.ts';
import { qrImage } from './qr-image.ts';
import type { TakenPlace } from './taken-away.ts';

/**
 * Link, QR code and, where the device has one, its own way of sharing.
 * @param choices the article with its 款 and 项, and the whole law, see `choose`
 * @param copy puts a text on the clipboard and says so
 */
export function openShare(
	choices: readonly (readonly TakenPlace[])[],
	copy: (text: string) => Promise<string>,
): void {
	const link = element('input', { type: 'text', readonly: true, 'aria-label': '链接' });
	const code = element('div', { class: 'code' });
	const said = element('p', { class: 'said', role: 'status' });
	let shared = choices[0]![0]!;
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
	if ('share' in navigator) buttons.append(button('发给别人', () => void send(shared)));
	openDialog('分享', [choose('分享什么', choices, show), link, buttons, code], said);
	link.addEventListener('focus', () => link.select());
}

/** A reader who changes their mind is no error. */
const send = ({ title, href }: TakenPlace): Promise<void> =>
	navigator.share({ title, url: href }).catch(() => undefined);
