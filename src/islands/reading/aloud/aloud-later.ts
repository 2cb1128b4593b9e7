import type { ReadingAloud } from './reading-aloud.ts';
import { whenVoice } from './voices.ts';

/**
 * The player, loaded when a reader first asks for it.
 * @param button is hidden until the device has a voice
 * @param bar takes the panel of the player
 * @returns shows the player at an article; nothing happens where there is no voice
 */
export function aloudLater(
	button: HTMLElement,
	bar: HTMLElement,
	statute: HTMLElement,
): (article: HTMLElement | undefined) => Promise<void> {
	let player: ReadingAloud | undefined;
	whenVoice(() => button.toggleAttribute('hidden', false));
	return async (article) => {
		if (button.hidden) return;
		if (!player) {
			const { ReadingAloud: Player } = await import('./reading-aloud.ts');
			player = new Player(statute, speechSynthesis);
			bar.append(player.panel);
		}
		player.open(article);
	};
}
