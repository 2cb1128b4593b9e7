import { LARGE, LARGEST, NARROW, palettes, sizes, type Colours } from './tokens.ts';

/**
 * The tokens as a stylesheet. What a reader has chosen stands on the root in `data-look`; without a
 * choice, and without scripts, the system decides. Paper is always light.
 */
export function themeSheet(colours: Colours): string {
	const { light, dark, plain, contrast } = palettes(colours);
	const free = ':root:not([data-look*=theme-])';
	return [
		rule(':root', { ...sizes, ...light }, 'light'),
		rule(':root[data-look~=size-large]', LARGE),
		rule(':root[data-look~=size-largest]', LARGEST),
		media('(max-width:30em)', rule(':root', NARROW)),
		media('screen and (prefers-contrast:more)', rule(free, plain)),
		media('screen and (prefers-color-scheme:dark)', rule(free, dark, 'dark')),
		media(
			'screen and (prefers-color-scheme:dark) and (prefers-contrast:more)',
			rule(free, contrast, 'dark'),
		),
		media('screen', rule(':root[data-look~=theme-dark]', dark, 'dark')),
		media('screen', rule(':root[data-look~=theme-contrast]', contrast, 'dark')),
	].join('\n');
}

const media = (query: string, rules: string): string => `@media ${query}{${rules}}`;

function rule(selector: string, tokens: Record<string, string>, scheme?: 'light' | 'dark'): string {
	const properties = Object.entries(tokens).map(([name, value]) => `--${name}:${value}`);
	return `${selector}{${[...(scheme ? [`color-scheme:${scheme}`] : []), ...properties].join(';')}}`;
}
