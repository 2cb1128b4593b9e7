import type { AstroPrerenderer, RouteData } from 'astro';
import { expect, test } from 'vitest';
import { withTwins } from '../../../../src/commands/build/pages/twin-pages.ts';
import { either } from '../../../../src/holdings/twin.ts';

const route = {} as RouteData;

/** What Astro makes; a law's page tells of its twin. */
function astros(asked: string[]): AstroPrerenderer {
	return {
		name: 'astro',
		getStaticPaths: () => Promise.resolve([]),
		render({ url }) {
			const path = new URL(url).pathname;
			asked.push(path);
			const twin = path.endsWith('/jia-fa/') ? `${path}2024-01-01/` : undefined;
			const html = twin ? `<p>${either('法', '版本')}</p>` : `<p>${path}</p>`;
			return Promise.resolve(
				new Response(html, { headers: twin ? { 'Content-Location': twin } : {} }),
			);
		},
	};
}

const wordsOf = async (maker: AstroPrerenderer, path: string): Promise<string> => {
	const made = await maker.render(new Request(`http://localhost${path}`), { routeData: route });
	return (made as Response).text();
};

test('the twin of a page is not made a second time', async () => {
	const asked: string[] = [];
	const maker = withTwins(astros(asked));
	expect(await wordsOf(maker, '/pufa/laws/jia-fa/')).toBe('<p>法</p>');
	expect(await wordsOf(maker, '/pufa/laws/jia-fa/2024-01-01/')).toBe('<p>版本</p>');
	expect(asked).toEqual(['/pufa/laws/jia-fa/']);
});

test('other pages, and a twin whose page is not made, are made by Astro', async () => {
	const asked: string[] = [];
	const maker = withTwins(astros(asked));
	const alone = '/pufa/laws/jia-fa/2024-01-01/';
	expect(await wordsOf(maker, '/pufa/guides/')).toBe('<p>/pufa/guides/</p>');
	expect(await wordsOf(maker, alone)).toBe(`<p>${alone}</p>`);
	expect(asked).toEqual(['/pufa/guides/', alone]);
});
