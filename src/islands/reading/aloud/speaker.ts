/** What says a text: the device's voice, or a fake one in tests. */
export interface Mouth {
	/** @param ended is told whether all was said; it is not called when it was hushed */
	say: (text: string, rate: number, ended: (said: boolean) => void) => void;
	hush: () => void;
}

/** A line to be read aloud: its place in the page and what is said, in sentences. */
export interface SpokenLine<Place> {
	place: Place;
	sentences: readonly string[];
}

/** `failed`: the voice has not said a sentence; it can be asked once more. */
export type SpeakerState = 'silent' | 'speaking' | 'halted' | 'failed';

/**
 * Reads lines aloud, sentence by sentence. It halts by falling silent and goes on with the sentence it was at: the
 * browsers' own `pause` ends the reading on Android.
 */
export class Speaker<Place> {
	/** 1 is the voice's own speed. A change holds from the sentence being read on. */
	#rate = 1;
	#mouth: Mouth;
	#told: (state: SpeakerState, place: Place | undefined) => void;
	#lines: readonly SpokenLine<Place>[] = [];
	#line = 0;
	#sentence = 0;
	#state: SpeakerState = 'silent';
	/** Words of an earlier order may still end after a later one. */
	#order = 0;

	constructor(mouth: Mouth, told: (state: SpeakerState, place: Place | undefined) => void) {
		this.#mouth = mouth;
		this.#told = told;
	}

	/** What it does now; a change of it is told to who made the speaker. */
	get state(): SpeakerState {
		return this.#state;
	}

	/** Read lines from the first on, whatever was read before. Lines without a sentence are passed over. */
	start(lines: readonly SpokenLine<Place>[]): void {
		this.#hush();
		this.#lines = lines.filter(({ sentences }) => sentences.length > 0);
		[this.#line, this.#sentence] = [0, 0];
		this.#speak();
	}

	/** Pause; `goOn` begins with the sentence at hand again. */
	halt(): void {
		if (this.#state !== 'speaking') return;
		this.#hush();
		this.#tell('halted');
	}

	/** Go on after a pause, or try again where the voice of the device failed. */
	goOn(): void {
		if (this.#state === 'halted' || this.#state === 'failed') this.#speak();
	}

	/** End, and forget where it was. */
	stop(): void {
		this.#hush();
		this.#lines = [];
		this.#tell('silent');
	}

	set rate(rate: number) {
		this.#rate = rate;
		if (this.#state !== 'speaking') return;
		this.#hush();
		this.#speak();
	}

	#speak(): void {
		const line = this.#lines[this.#line];
		if (!line) return this.stop();
		this.#tell('speaking');
		const order = ++this.#order;
		this.#mouth.say(line.sentences[this.#sentence]!, this.#rate, (said) => {
			if (order !== this.#order) return;
			if (said) this.#next(line);
			else this.#tell('failed');
		});
	}

	#next(line: SpokenLine<Place>): void {
		this.#sentence += 1;
		if (this.#sentence === line.sentences.length)
			[this.#line, this.#sentence] = [this.#line + 1, 0];
		this.#speak();
	}

	#hush(): void {
		this.#order += 1;
		this.#mouth.hush();
	}

	#tell(state: SpeakerState): void {
		this.#state = state;
		this.#told(state, state === 'silent' ? undefined : this.#lines[this.#line]?.place);
	}
}
