/** A browser whose voices the test chooses; `said` collects what is spoken, `finish` ends it, `fail` breaks it off. */
export function speakWith(voices: { lang: string; localService: boolean }[]): void {
	const said: string[] = [];
	let spoken: SpeechSynthesisUtterance | undefined;
	const speechSynthesis = {
		getVoices: () => voices.map((voice) => ({ ...voice, default: true, name: 'invented' })),
		speak: (words: SpeechSynthesisUtterance) => {
			said.push(`${words.text}@${words.rate}`);
			spoken = words;
		},
		cancel: () => said.push('–'),
		addEventListener: () => undefined,
		removeEventListener: () => undefined,
	};
	class SpeechSynthesisUtterance extends EventTarget {
		text: string;
		rate = 1;
		constructor(text: string) {
			super();
			this.text = text;
		}
	}
	const finish = (): unknown => spoken?.dispatchEvent(new Event('end'));
	const fail = (): unknown => spoken?.dispatchEvent(new Event('error'));
	const fake = { speechSynthesis, SpeechSynthesisUtterance, said, finish, fail };
	for (const [name, value] of Object.entries(fake))
		Object.defineProperty(window, name, { value, configurable: true });
}

export const ON_DEVICE = [{ lang: 'zh-CN', localService: true }];
