import { momentInBeijing } from '../domain/law/dates.ts';
import { timeStatus } from '../domain/law/versions.ts';

/**
 * `<law-versions>`: which wording is in force, is to come or is past, as of today and not of the day of the build. Data of
 * an entry: `date` of the wording, `effective` the day it takes effect.
 */
class LawVersions extends HTMLElement {
	connectedCallback(): void {
		const { today } = momentInBeijing(Date.now());
		const entries = [...this.querySelectorAll<HTMLElement>('[data-date]')];
		const versions = entries.map(({ dataset }) => ({
			date: dataset['date']!,
			effective: dataset['effective'],
		}));
		for (const [place, entry] of entries.entries()) {
			const status = entry.querySelector('.status')!;
			const now = timeStatus(versions[place]!, versions, today);
			if (status.textContent !== now) status.textContent = now;
		}
	}
}

if (!customElements.get('law-versions')) customElements.define('law-versions', LawVersions);
