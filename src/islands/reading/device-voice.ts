import type { Mouth } from './speaker.ts';
import { chooseVoice } from './voices.ts';

/** The voice of the device. It says nothing where there is none. */
export function deviceVoice(synth: SpeechSynthesis): Mouth {
	/** Chrome forgets utterances that nobody holds, and then never says that they have ended. */
	let held: SpeechSynthesisUtterance | undefined;
	return {
		say: (text, rate, done) => {
			const voice = chooseVoice(synth.getVoices());
			if (!voice) return;
			held = new SpeechSynthesisUtterance(text);
			Object.assign(held, { voice, lang: voice.lang, rate });
			held.addEventListener('end', done);
			synth.speak(held);
		},
		hush: () => {
			held = undefined;
			synth.cancel();
		},
	};
}
