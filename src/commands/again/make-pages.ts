import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { GIVEN } from '../../holdings/prepared.ts';
import { readSite } from '../../loaders/site-file.ts';
import { inOrder } from '../page-order.ts';
import { addressOfPage, fileOfPage } from './place-of-page.ts';
import type { PagesToMake } from './remake-pages.ts';

/** What the entry of the compiled program exports: Astro's own, which Astro gives its options before it makes pages. */
interface CompiledApp extends StaticPathsApp {
	setOptions: (options: object) => void;
	setInternals: (internals: object) => void;
	render: (request: Request, options: { routeData: object }) => Promise<Response>;
}

/**
 * `node make-pages.ts ENTRY`: make pages with the program that an earlier build has kept, without Astro's compiler. Which
 * ones is told in a file, when the program is loaded. Only pages whose key is another than before are made, and all that
 * have none.
 */
const toMake = new Promise<PagesToMake>((take) => {
	process.once('message', (file: string) => take(deserialize(readFileSync(file)) as PagesToMake));
});
Object.assign(globalThis, { [GIVEN]: toMake.then(({ prepared }) => prepared) });
const { base } = readSite();
const { app } = (await import(pathToFileURL(process.argv[2]!).href)) as { app: CompiledApp };
for (const { routeData } of app.manifest.routes) await app.getComponentByRoute?.(routeData);
// The channel alone is no reason to go on; what is still to be told is.
process.channel!.ref();
const { stylesheet, out, prepared } = await toMake;
const { keys } = prepared.made;
process.channel!.unref();
// What pages ask for of all that Astro tells its program: one stylesheet, and no scripts of integrations.
const styles = [{ depth: 0, order: 0, sheet: { type: 'external', src: stylesheet } }];
app.setOptions({
	settings: { scripts: [] },
	logger: { options: { destination: { write: () => true } } },
});
app.setInternals({ pagesByKeys: { get: () => ({ styles }) } });

const maker: AstroPrerenderer = inOrder(
	{
		name: 'pufa-again',
		getStaticPaths: () => new StaticPaths(app).getAll(),
		render: (request, { routeData }) => app.render(request, { routeData }),
	},
	base,
);

for (const { pathname, route, cacheKey } of await maker.getStaticPaths()) {
	if (cacheKey !== undefined && cacheKey === keys.get(pathname)) continue;
	const file = fileOfPage(pathname, route.type);
	const address = new URL(base + addressOfPage(pathname, route.type), 'http://localhost');
	const made = await maker.render(new Request(address), { routeData: route });
	const { response } = made instanceof Response ? { response: made } : made;
	mkdirSync(dirname(join(out, file)), { recursive: true });
	writeFileSync(join(out, file), Buffer.from(await response.arrayBuffer()));
}
