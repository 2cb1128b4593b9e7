import type { ReadingAloud } from './reading-aloud.ts';
import type { SpokenText } from './spoken-text.ts';
import { whenVoice } from './voices.ts';

/**
 * The player, loaded when a reader first asks for it.
 * @param button is hidden until the device has a voice
 * @param beside takes the panel of the player
 * @param loadText gives what is read, loaded with the player
 * @returns shows the player at an article, or for a text without articles; nothing happens where there is no voice
 */
export function aloudLater(
	button: HTMLElement,
	beside: HTMLElement,
	loadText: () => Promise<SpokenText>,
): (article?: HTMLElement) => Promise<void> {
	let player: Promise<ReadingAloud> | undefined;
	const make = async (): Promise<ReadingAloud> => {
		const [{ ReadingAloud: Player }, text] = await Promise.all([
			import('./reading-aloud.ts'),
			loadText(),
		]);
		const made = new Player(text, speechSynthesis);
		beside.append(made.panel);
		return made;
	};
	whenVoice(() => button.toggleAttribute('hidden', false));
	return async (article) => {
		if (button.hidden) return;
		// Who presses twice while it is on its way gets one; what has not come is asked for again.
		player ??= make();
		try {
			(await player).open(article);
		} catch (error) {
			player = undefined;
			throw error;
		}
	};
}
