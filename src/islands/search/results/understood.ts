import type { Reading } from '../../../search/finder/answer.ts';
import { isFixed, quoted, sentenceOf } from './readings.ts';
import { fill, part, redraw, stamp } from '../../browser/template.ts';

/** A reading that came with a shared address: what it was, only the finder knows. */
const UNKNOWN = '有一种理解没有采用';

/** From here on there is room for some lines. */
const WIDE = '(min-width: 48em)';
/** More would leave no result on the first screen of a laptop. */
const MOST_OPEN = 3;

/** What was understood from the query, each with a button to take it back or to restore it. */
export class Understood {
	#root: HTMLElement;
	#box: HTMLElement;
	#known = new Map<string, Reading>();
	/** Whether the reader has opened or closed the list. */
	#isWanted: boolean | undefined;

	/** @param box gets the focus when the button that had it is gone */
	constructor(root: HTMLElement, box: HTMLElement) {
		this.#root = root;
		this.#box = box;
		part(root, 'meant').addEventListener('click', () => {
			this.#isWanted = !part<HTMLDetailsElement>(root, 'understood').open;
		});
	}

	/** @param undone keys of readings that the reader has taken back */
	show(readings: readonly Reading[], undone: readonly string[]): void {
		for (const reading of readings) this.#known.set(reading.key, reading);
		const inForce = readings.filter(({ key }) => !undone.includes(key));
		const lines = [
			...inForce.map((reading) => {
				const line = this.#line(reading.key, sentenceOf(reading), false);
				part(line, 'reading').hidden = isFixed(reading);
				return line;
			}),
			...undone.map((key) => {
				const reading = this.#known.get(key);
				return this.#line(key, reading ? `没有采用：${sentenceOf(reading)}` : UNKNOWN, true);
			}),
		];
		redraw(part(this.#root, 'readings'), lines, this.#box);
		this.#fold(lines.length, inForce);
	}

	/** Several lines would push the results down, on a phone two already: there one line names what else is looked for. */
	#fold(lines: number, inForce: readonly Reading[]): void {
		const details = part<HTMLDetailsElement>(this.#root, 'understood');
		details.hidden = lines === 0;
		part(details, 'meant').hidden = lines < 2;
		const hasRoom = lines <= MOST_OPEN && matchMedia(WIDE).matches;
		details.open = lines < 2 || (this.#isWanted ?? hasRoom);
		fill(details, 'meant', meantBy(inForce));
	}

	#line(key: string, sentence: string, undone: boolean): HTMLElement {
		const line = stamp(this.#root, 'reading');
		line.toggleAttribute('data-undone', undone);
		fill(line, 'sentence', sentence);
		const button = part(line, 'reading');
		button.dataset['key'] = key;
		button.textContent = undone ? '恢复' : '不这样查';
		button.setAttribute('aria-label', `${button.textContent}：${sentence}`);
		return line;
	}
}

/** All readings in one line. That a law is not here, or not all was read, must be seen before what is found without it. */
function meantBy(inForce: readonly Reading[]): string {
	const fixed = inForce.filter(isFixed);
	if (fixed.length > 0) return fixed.map(sentenceOf).join('；');
	const meant = inForce.flatMap(({ readAs }) => readAs.slice(0, 1));
	return meant.length > 0 ? `也按${quoted(meant)}查找` : UNKNOWN;
}
