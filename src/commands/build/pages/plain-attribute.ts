import { either, TWIN_MARKS } from '../../../holdings/twin.ts';

const [OPEN, BETWEEN, CLOSE] = TWIN_MARKS;

// e.g. ` href="/laws/"`: its name and its value
const QUOTED = /^( [^=]+=)"([^"]*)"$/;
// e.g. `/laws/`, `法规`; not `2022-10-30 00:00`, nor `/search/?q=1`
const NEEDS_NONE = /^[^\s"'`=<>\ufdd0-\ufdd2]+$/;
/** A value that is one on a page and another on its twin. */
const TWIN = new RegExp(`^${OPEN}([^${BETWEEN}]*)${BETWEEN}([^${CLOSE}]*)${CLOSE}$`);

/**
 * An attribute without the quotation marks that HTML does not need.
 * @param attribute as Astro writes it: ` href="/laws/"`, ` hidden`, nothing at all
 */
export function plainAttribute(attribute: string): string {
	const [, name, value] = QUOTED.exec(attribute) ?? [];
	if (!name || !value) return attribute;
	const [, own, twin] = TWIN.exec(value) ?? [];
	if (own === undefined || twin === undefined) return name + written(value);
	return name + either(written(own), written(twin));
}

const written = (value: string): string => (NEEDS_NONE.test(value) ? value : `"${value}"`);
