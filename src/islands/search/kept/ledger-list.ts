import type { Ledger, LedgerEntry, LedgerMonth } from './ledger.ts';
import { saveFile } from '../../browser/save-file.ts';
import { fill, part, stamp } from '../../browser/template.ts';

const OUTCOMES: Record<LedgerEntry['outcome'], string> = {
	none: '没有查到',
	unopened: '查到了，没有打开',
};

/** Show the ledger, clear it, and save it as a file. Nothing is sent anywhere. */
export function createLedgerList(
	root: HTMLElement,
	ledger: Ledger,
	today: () => string,
): { show: () => void } {
	const show = (): void => {
		const entries = ledger.all();
		fill(root, 'ledger-count', `${entries.length} 条`);
		part(root, 'ledger-list').replaceChildren(...entries.map((entry) => lineOf(root, entry)));
		const months = ledger.months();
		fill(root, 'ledger-months', months.map(monthText).join('；'));
		part(root, 'ledger').hidden = entries.length + months.length === 0;
	};
	part(root, 'ledger-save').addEventListener('click', () => {
		const file = ledger.file(today());
		const text = `${JSON.stringify(file, null, '\t')}\n`;
		saveFile(`没查到的词-${file.exported}.json`, new Blob([text], { type: 'application/json' }));
	});
	part(root, 'ledger-clear').addEventListener('click', () => {
		ledger.clear();
		show();
		root.querySelector<HTMLElement>('[data-records] summary')!.focus();
	});
	return { show };
}

const monthText = ({ month, searches, opened }: LedgerMonth): string =>
	`${month} 搜索 ${searches} 次，打开结果 ${opened} 次`;

function lineOf(root: HTMLElement, { query, times, last, outcome }: LedgerEntry): HTMLElement {
	const line = stamp(root, 'ledger-line');
	fill(line, 'query', query);
	fill(line, 'outcome', OUTCOMES[outcome]);
	fill(line, 'times', `${times} 次，最近一次 ${last}`);
	return line;
}
