import { scripts, type Script } from 'virtual:page-scripts';
import { urls } from '../site.ts';

const { desk, page, worker, engine } = scripts;

/** Routes of `search/scripts/[script].js`. */
export const searchScriptRoutes = () => [page, worker, engine].map(routeOf);
/** Routes of `tools/citations/scripts/[script].js`. */
export const deskScriptRoutes = () => [desk].map(routeOf);

const routeOf = (script: Script) => ({ params: { script: script.name }, props: script });

/** Where pages find the scripts that they name themselves. */
export const scriptAddresses = {
	page: urls.file(`search/scripts/${page.name}.js`),
	worker: urls.file(`search/scripts/${worker.name}.js`),
	desk: urls.file(`tools/citations/scripts/${desk.name}.js`),
};

/** A script's file. */
export const scriptFile = ({ props }: { props: Script }): Response =>
	new Response(props.code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
