import { momentInBeijing } from '../domain/law/numbers/dates.ts';

/**
 * `<upcoming-days data-shown="5">`: of the rows with a `data-day`, in their order, shows the first that are not over.
 * The page shows those that were to come on the day of its build.
 */
class UpcomingDays extends HTMLElement {
	connectedCallback(): void {
		const { today } = momentInBeijing(Date.now());
		const shown = Number(this.dataset['shown']);
		const rows = [...this.querySelectorAll<HTMLElement>('[data-day]')];
		const coming = rows.filter((row) => row.dataset['day']! >= today);
		// A page so old that nothing is left to come keeps what it says.
		if (coming.length === 0) return;
		for (const row of rows) row.hidden = !coming.slice(0, shown).includes(row);
	}
}

if (!customElements.get('upcoming-days')) customElements.define('upcoming-days', UpcomingDays);
