import { NUMERAL } from '../../domain/law/numbers/numerals.ts';
import { FACET_NAMES } from '../../search/facets.ts';
import { askedIn as askedByNames, paramsOf } from '../browser/asked-address.ts';

/** What the search page shows. Its address holds all of it behind `#`, so that it can be shared and no host is told. */
export interface SearchState {
	/** As typed, without blanks at its ends. */
	query: string;
	/** Only what holds the very words is an answer (全文检索). */
	exact: boolean;
	/** Wordings that are no longer in force are searched too. */
	older: boolean;
	/** Chosen facets: `{ kind: ['法规'] }`. */
	filters: Record<string, string[]>;
	/** Keys of readings that were taken back. */
	undone: string[];
}

/** Nothing asked. */
export const BLANK: SearchState = {
	query: '',
	exact: false,
	older: false,
	filters: {},
	undone: [],
};

/** What one of these names begins is asked for; `#main` is a place of the page. */
const NAMES = ['q', 'go', 'mode', 'older', 'undo', ...Object.keys(FACET_NAMES)];

/** As `askedIn` of every page, by the names of this one. */
export const askedIn = (location: Pick<Location, 'hash' | 'search'>): string | null =>
	askedByNames(location, NAMES);

/**
 * What an address asks for.
 * @param asked as `askedIn` gives it; unknown names and empty values are passed over
 */
export function readAddress(asked: string): SearchState {
	const params = paramsOf(asked);
	const all = (name: string): string[] => [...new Set(params.getAll(name).filter(Boolean))];
	const filters = Object.keys(FACET_NAMES).map((name) => [name, all(name)] as const);
	return {
		query: queryOf(params),
		exact: params.get('mode') === 'exact',
		older: params.get('older') === '1',
		filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
		undone: all('undo'),
	};
}

// e.g. "33条2款", "第三十三条第二款第（三）项": a place in a law, and no law; not "条款"
const BARE_PLACE = new RegExp(`^(?:第\\s*)?[\\d${NUMERAL}]+\\s*条[第之款项目()\\s\\d${NUMERAL}]*$`);

/** A place alone means the law on whose page the box stood: `33条2款` of 行政处罚法. */
function queryOf(params: URLSearchParams): string {
	const typed = (params.get('q') ?? '').trim();
	return BARE_PLACE.test(typed.normalize('NFKC')) ? `${params.get('of') ?? ''}${typed}` : typed;
}

/** Whether somebody pressed Enter in a search box of another page: a query that names a place goes straight there. */
export const isSent = (asked: string): boolean => paramsOf(asked).has('go');

/** The address of a state, from `#` on; empty when nothing is asked. The same state has always the same address. */
export function printAddress({ query, exact, older, filters, undone }: SearchState): string {
	const params = new URLSearchParams();
	if (query) params.set('q', query);
	if (exact) params.set('mode', 'exact');
	if (older) params.set('older', '1');
	for (const name of Object.keys(FACET_NAMES))
		for (const value of filters[name] ?? []) params.append(name, value);
	for (const key of undone) params.append('undo', key);
	const printed = params.toString();
	return printed && `#${printed}`;
}

/** Another query in the same mode and with the same filters. What was taken back belonged to the old one. */
export const withQuery = (state: SearchState, query: string): SearchState =>
	query === state.query ? state : { ...state, query, undone: [] };

/** One value for a facet, or none: every value goes. */
export const withFilter = (state: SearchState, name: string, value: string): SearchState =>
	withValues(state, name, value ? [value] : []);

/** Without one chosen value. */
export const withoutFilter = (state: SearchState, name: string, value: string): SearchState =>
	withValues(
		state,
		name,
		(state.filters[name] ?? []).filter((chosen) => chosen !== value),
	);

function withValues(state: SearchState, name: string, values: string[]): SearchState {
	const others = Object.entries(state.filters).filter(([other]) => other !== name);
	const filters = values.length > 0 ? [...others, [name, values] as const] : others;
	return { ...state, filters: Object.fromEntries(filters) };
}

/** Take a reading back, or put it into force again. */
export function toggleReading(state: SearchState, key: string): SearchState {
	const undone = state.undone.includes(key)
		? state.undone.filter((other) => other !== key)
		: [...state.undone, key];
	return { ...state, undone };
}
