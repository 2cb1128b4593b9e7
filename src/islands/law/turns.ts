import { momentInBeijing } from '../../domain/law/numbers/dates.ts';
import { UNVERIFIED } from '../../domain/law/metadata.ts';
import { turnedWords } from '../browser/turned.ts';

/**
 * The list of laws as it is today: laws whose 时效性 has become another since the page was made, because their own term is over, say.
 * @param statuses the select by 时效性, whose options tell how many there are; none where all laws had the same
 */
export function turnRows(list: HTMLElement, statuses: HTMLSelectElement | null): void {
	const { today } = momentInBeijing(Date.now());
	let turned = 0;
	for (const row of list.querySelectorAll<HTMLElement>('li[data-from]'))
		turned += Number(turnRow(row, today));
	if (turned > 0 && statuses) recount(list, statuses);
}

function turnRow(row: HTMLElement, today: string): boolean {
	const { status: was = UNVERIFIED } = row.dataset;
	const now = turnedWords(row.dataset, today);
	if (now === undefined) return false;
	row.dataset['status'] = now;
	const words = row.querySelector('span')!;
	const [wording, ...others] = words.textContent.split(' · ');
	const shown = now === UNVERIFIED ? [] : [now];
	words.textContent = [wording, ...shown, ...others.filter((one) => one !== was)].join(' · ');
	return true;
}

function recount(list: HTMLElement, select: HTMLSelectElement): void {
	const counts = new Map<string, number>();
	for (const { dataset } of list.querySelectorAll<HTMLElement>('[data-level] li')) {
		const status = dataset['status'] ?? UNVERIFIED;
		counts.set(status, (counts.get(status) ?? 0) + 1);
	}
	const [all, ...known] = [...select.options];
	const values = new Set([...known.map(({ value }) => value), ...counts.keys()]);
	const options = [...values].flatMap((value) => {
		const count = counts.get(value);
		return count ? [new Option(`${value}（${count}）`, value)] : [];
	});
	select.replaceChildren(all!, ...options);
}
