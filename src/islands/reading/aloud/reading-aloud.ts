import { sayLine, sentencesOf } from '../../../domain/law/words/spoken.ts';
import { deviceVoice } from './device-voice.ts';
import { element } from '../../browser/element.ts';
import { Speaker, type SpeakerState } from './speaker.ts';
import type { SpokenText } from './spoken-text.ts';

const RATES = ['0.6', '0.8', '1', '1.25', '1.5', '2'];

/** What the button says, and the words before the place. */
const SAID: Record<SpeakerState, readonly [next: string, where: string]> = {
	speaking: ['暂停', '正在读'],
	halted: ['继续', '停在'],
	failed: ['再试一次', '这台设备没有读出声音，停在'],
	silent: ['再读一遍', '读完了'],
};

/** The player: reads a text or a part of it with the device's voice, and marks the line that is read. */
export class ReadingAloud {
	/** The player's part of the page. */
	readonly panel: HTMLElement;
	#text: SpokenText;
	#at: HTMLElement | undefined;
	#spoken: HTMLElement | undefined;
	#speaker: Speaker<HTMLElement>;
	#place = element('p', { class: 'place' });
	#halt = element('button', { type: 'button', onclick: () => this.#onHalt() }, '暂停');
	#range: HTMLLabelElement;
	#rate = choice(
		'语速',
		RATES.map((rate) => [rate, `${rate}倍`]),
		'1',
		(rate) => {
			this.#speaker.rate = Number(rate);
		},
	);

	constructor(text: SpokenText, synth: SpeechSynthesis) {
		this.#text = text;
		this.#range = choice('范围', text.ranges, text.ranges[0]![0], () => this.#start());
		this.#speaker = new Speaker(deviceVoice(synth), this.#tell);
		const stop = element('button', { type: 'button', onclick: () => this.close() }, '停止');
		const buttons = element('div', { class: 'buttons' }, this.#halt, stop, this.#range, this.#rate);
		const named = { class: 'reading-dock', role: 'region', 'aria-label': '朗读' };
		this.panel = element('div', named, this.#place, buttons);
		this.panel.hidden = true;
		addEventListener('pagehide', () => this.#speaker.stop());
	}

	/** Read from the beginning of the article at hand, if the text has articles, as far as the reader has chosen. */
	open(at?: HTMLElement): void {
		this.#at = at;
		this.panel.hidden = false;
		this.#halt.focus();
		this.#start();
	}

	/** Fall silent and put the player away; who has opened it hears of it by `left`. */
	close(): void {
		this.#speaker.stop();
		this.panel.hidden = true;
		this.panel.dispatchEvent(new Event('left', { bubbles: true }));
	}

	#start(): void {
		const range = this.#range.querySelector('select')!.value;
		const lines = this.#text.lines(range, this.#at).map((place) => ({
			place,
			sentences: sentencesOf(sayLine(this.#text.wordsOf(place))),
		}));
		this.#speaker.start(lines);
	}

	#onHalt(): void {
		if (this.#speaker.state === 'speaking') this.#speaker.halt();
		else if (this.#speaker.state === 'silent') this.#start();
		else this.#speaker.goOn();
	}

	#tell = (state: SpeakerState, line: HTMLElement | undefined): void => {
		const [next, where] = SAID[state];
		this.#halt.textContent = next;
		this.#place.textContent = where + (line ? this.#text.placeOf(line) : '');
		if (line === this.#spoken) return;
		this.#spoken?.removeAttribute('data-spoken');
		this.#spoken = line;
		line?.setAttribute('data-spoken', '');
		line?.scrollIntoView({ block: 'nearest' });
	};
}

function choice(
	name: string,
	options: readonly (readonly [value: string, label: string])[],
	chosen: string,
	changed: (value: string) => void,
): HTMLLabelElement {
	const select = element(
		'select',
		{},
		...options.map(([value, label]) =>
			element('option', { value, selected: value === chosen }, label),
		),
	);
	select.addEventListener('change', () => changed(select.value));
	return element('label', {}, element('span', {}, name), select);
}
