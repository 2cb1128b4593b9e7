import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import type { StaticPaths, StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { BODIES, bodyFile } from '../../../holdings/bodies.ts';
import { GIVEN, type Preparing, type Told } from '../../../holdings/prepared.ts';
import { contentFolder } from '../../../loaders/content-place.ts';
import { BodyCompiler } from '../../../markdown/body-compiler.ts';
import { lieUntouched } from '../again/left-alone.ts';
import { handedOver } from './handed-over.ts';
import { inOrder } from './page-order.ts';
import { withTwins } from './twin-pages.ts';
import { readPageProgram, siteStylesheet } from './page-program.ts';
import { addressOfPage } from './place-of-page.ts';
import { exchangePlainly } from './plain-exchange.ts';
import { lonePages, writePages } from './write-pages.ts';

/** What the entry of the compiled program exports: Astro's own, which Astro gives its options before it makes pages. */
interface CompiledApp extends StaticPathsApp {
	setOptions: (options: object) => void;
	setInternals: (internals: object) => void;
	render: (request: Request, options: { routeData: object }) => Promise<Response>;
}

/**
 * `node make-pages.ts FOLDER`: make pages with the program that Astro has compiled there. What
 * to make is told in a file, when the program is loaded. Only pages whose key is another than before are made, and all that
 * have none.
 */
const { toMake, found } = handedOver();
exchangePlainly();
const bodies = toMake.then(
	({ read, known, out, site }) =>
		new BodyCompiler({
			folder: contentFolder(),
			base: site.base,
			site: out,
			laws: read.laws,
			known,
		}),
);
Object.assign(globalThis, {
	[GIVEN]: { read: toMake.then(({ read }) => read), found } satisfies Preparing,
	[BODIES]: async (file: string) => (await bodies).codeOf(file),
});
const folder = process.argv[2]!;
const program = pathToFileURL(join(folder, readPageProgram(folder).entry)).href;
const compiled = (await import(program)) as { app: CompiledApp; StaticPaths: typeof StaticPaths };
const { app } = compiled;
for (const { routeData } of app.manifest.routes) await app.getComponentByRoute?.(routeData);
const { out, site, keys, read, withSiteMap, before } = await toMake;
// It was compiled for no site.
app.manifest.base = site.base;
// What pages ask for of all that Astro tells its program: one stylesheet, and no scripts of integrations.
const { name: src } = siteStylesheet(folder, site.colours);
const styles = [{ depth: 0, order: 0, sheet: { type: 'external', src } }];
app.setOptions({
	settings: { scripts: [] },
	logger: { options: { destination: { write: () => true } } },
});
app.setInternals({ pagesByKeys: { get: () => ({ styles }) } });

const maker: AstroPrerenderer = inOrder(
	withTwins({
		name: 'pufa-again',
		getStaticPaths: () => new compiled.StaticPaths(app).getAll(),
		render: (request, { routeData }) => app.render(request, { routeData }),
	}),
	site.base,
	await bodies,
);

// The program beside this one looks for citations for seconds: in the meantime bodies are compiled.
for (const kind of ['reports', 'study', 'guides'] as const)
	for (const { id } of read.texts[kind]) {
		// One that cannot be compiled is told when its page is made.
		void (await bodies).codeOf(bodyFile(kind, id)).catch(() => undefined);
	}
// Of pages that are there once, many show nothing of what is found: they are made before it is.
const lone = Promise.all(
	lonePages(app.manifest.routes).map((path) => writePages(maker, [path], { out, keys }, site.base)),
);
// Who fails is told at the end.
lone.catch(() => undefined);
const paths = await maker.getStaticPaths();
const others = paths.filter(({ route }) => !route.pathname);
await writePages(maker, others, { out, keys }, site.base);
await lone;
if (withSiteMap) {
	const { writeSiteMap } = await import('./site-map.ts');
	const pages = paths.filter(({ route }) => route.type === 'page');
	const addresses = pages.map(({ pathname }) => addressOfPage(pathname, 'page'));
	await writeSiteMap(out, site, addresses);
}
process.send!({ done: true } satisfies Told);
// The program that goes on from the last site still has enough to do.
process.send!({ untouched: lieUntouched(before) } satisfies Told);
