/** The part of a browser's voice that is asked about. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice that reads: Chinese, on the device (others send the text to a server), Mandarin of the mainland first.
 * @returns none where the device has no such voice
 */
export function chooseVoice<V extends Voice>(voices: readonly V[]): V | undefined {
	return voices
		.filter(({ lang, localService }) => localService && /^(zh|cmn)(?![a-z])/i.test(lang))
		.sort((a, b) => rank(a) - rank(b) || Number(b.default) - Number(a.default))[0];
}

// e.g. "zh-CN", "zh_CN_#Hans", "cmn-Hans-CN"; then "zh"; then "zh-TW"; Cantonese ("zh-HK") last
const RANKS = [
	/[-_]CN(?![a-z])/i,
	/^(zh|cmn)([-_]Hans)?$/i,
	/[-_]SG(?![a-z])/i,
	/[-_]TW(?![a-z])/i,
];

function rank({ lang }: Voice): number {
	const place = RANKS.findIndex((pattern) => pattern.test(lang));
	return place < 0 ? RANKS.length : place;
}

/** Tell as soon as the device has a voice to read with; browsers load their voices late. */
export function whenVoice(ready: () => void): void {
	const synth = globalThis.speechSynthesis as SpeechSynthesis | undefined;
	if (!synth) return;
	const look = (): void => {
		if (!chooseVoice(synth.getVoices())) return;
		synth.removeEventListener?.('voiceschanged', look);
		ready();
	};
	synth.addEventListener?.('voiceschanged', look);
	look();
}
