import { sayLine, sentencesOf } from '../../../domain/law/words/spoken.ts';
import { articleAt, labelOf, linesOf, wordsOf } from '../articles.ts';
import { deviceVoice } from './device-voice.ts';
import { element } from '../../browser/element.ts';
import { placeName } from '../place-name.ts';
import { Speaker, type SpeakerState, type SpokenLine } from './speaker.ts';

/** What is read. */
const RANGES = { article: '本条', onward: '从本条往下', all: '全文' } as const;
type Range = keyof typeof RANGES;
const RATES = ['0.6', '0.8', '1', '1.25', '1.5', '2'];

/** What the button says, and the words before the place. */
const SAID: Record<SpeakerState, readonly [next: string, where: string]> = {
	speaking: ['暂停', '正在读'],
	halted: ['继续', '停在'],
	failed: ['再试一次', '这台设备没有读出声音，停在'],
	silent: ['再读一遍', '读完了'],
};

/** The player: reads an article or the whole law with the device's voice, and marks the line that is read. */
export class ReadingAloud {
	/** The player's part of the page. */
	readonly panel: HTMLElement;
	#statute: HTMLElement;
	#article: HTMLElement | undefined;
	#speaker: Speaker<HTMLElement>;
	#place = element('p', { class: 'place' });
	#halt = element('button', { type: 'button', onclick: () => this.#onHalt() }, '暂停');
	#range = choice('范围', Object.entries(RANGES), 'article', () => this.#start());
	#rate = choice(
		'语速',
		RATES.map((rate) => [rate, `${rate}倍`]),
		'1',
		(rate) => {
			this.#speaker.rate = Number(rate);
		},
	);

	constructor(statute: HTMLElement, synth: SpeechSynthesis) {
		this.#statute = statute;
		this.#speaker = new Speaker(deviceVoice(synth), this.#tell);
		const stop = element('button', { type: 'button', onclick: () => this.close() }, '停止');
		const buttons = element('div', { class: 'buttons' }, this.#halt, stop, this.#range, this.#rate);
		const named = { class: 'reading-dock', role: 'region', 'aria-label': '朗读' };
		this.panel = element('div', named, this.#place, buttons);
		this.panel.hidden = true;
		addEventListener('pagehide', () => this.#speaker.stop());
	}

	/** Read an article from its beginning, and on if the reader has chosen so. */
	open(article: HTMLElement | undefined): void {
		this.#article = article;
		this.panel.hidden = false;
		this.#halt.focus();
		this.#start();
	}

	/** Fall silent and put the player away; the reading bar hears of it by `left`. */
	close(): void {
		this.#speaker.stop();
		this.panel.hidden = true;
		this.panel.dispatchEvent(new Event('left', { bubbles: true }));
	}

	#start(): void {
		const range = this.#range.querySelector('select')!.value as Range;
		this.#speaker.start(spokenLines(this.#statute, this.#article, range));
	}

	#onHalt(): void {
		if (this.#speaker.state === 'speaking') this.#speaker.halt();
		else if (this.#speaker.state === 'silent') this.#start();
		else this.#speaker.goOn();
	}

	#tell = (state: SpeakerState, line: HTMLElement | undefined): void => {
		for (const other of this.#statute.querySelectorAll('[data-spoken]'))
			if (other !== line) other.removeAttribute('data-spoken');
		const [next, where] = SAID[state];
		this.#halt.textContent = next;
		this.#place.textContent = where + (line ? placeOf(line) : '');
		if (!line || line.hasAttribute('data-spoken')) return;
		line.setAttribute('data-spoken', '');
		line.scrollIntoView({ block: 'nearest' });
	};
}

/** What is read, line by line. */
function spokenLines(
	statute: HTMLElement,
	article: HTMLElement | undefined,
	range: Range,
): SpokenLine<HTMLElement>[] {
	const lines = linesOf(range === 'article' && article ? article : statute);
	const from =
		range === 'onward' && article ? lines.findIndex((line) => article.contains(line)) : 0;
	return lines
		.slice(from)
		.map((place) => ({ place, sentences: sentencesOf(sayLine(wordsOf(place))) }));
}

function placeOf(line: HTMLElement): string {
	const article = articleAt(line);
	if (!article) return /^H\d$/.test(line.tagName) ? line.textContent : '正文';
	return (line.id && placeName(article, line.id)) || labelOf(article);
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
