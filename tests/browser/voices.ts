/** A browser whose voices the test chooses; `said` collects what is spoken, `finish` ends it. */
export function speakWith(voices: { lang: string; localService: boolean }[]): void {
	const said: string[] = [];
	let end: (() => void) | undefined;
	const speechSynthesis = {
		getVoices: () => voices.map((voice) => ({ ...voice, default: true, name: 'invented' })),
		speak: (words: { text: string; rate: number; ended?: () => void }) => {
			said.push(`${words.text}@${words.rate}`);
			end = words.ended;
		},
		cancel: () => said.push('–'),
		addEventListener: () => undefined,
		removeEventListener: () => undefined,
	};
	class SpeechSynthesisUtterance {
		text: string;
		ended: (() => void) | undefined;
		constructor(text: string) {
			this.text = text;
		}
		addEventListener(_: string, done: () => void): void {
			this.ended = done;
		}
	}
	const fake = { speechSynthesis, SpeechSynthesisUtterance, said, finish: () => end?.() };
	for (const [name, value] of Object.entries(fake))
		Object.defineProperty(window, name, { value, configurable: true });
}

export const ON_DEVICE = [{ lang: 'zh-CN', localService: true }];
