import type { Mouth } from './speaker.ts';
import { chooseVoice } from './voices.ts';

/** The voice of the device. */
export function deviceVoice(synth: SpeechSynthesis): Mouth {
	/** Chrome forgets utterances that nobody holds, and then never says that they have ended. */
	let held: SpeechSynthesisUtterance | undefined;
	return {
		say: (text, rate, ended) => {
			const voice = chooseVoice(synth.getVoices());
			if (!voice) return ended(false);
			const utterance = new SpeechSynthesisUtterance(text);
			Object.assign(utterance, { voice, lang: voice.lang, rate });
			utterance.addEventListener('end', () => ended(true));
			// To hush it is an error to the browser too.
			utterance.addEventListener('error', () => held === utterance && ended(false));
			held = utterance;
			synth.speak(utterance);
		},
		hush: () => {
			held = undefined;
			synth.cancel();
		},
	};
}
