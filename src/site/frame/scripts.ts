import { scripts } from 'virtual:page-scripts';
import { urls } from '../site.ts';

const { desk, page, worker, engine } = scripts;

/** Classic scripts by the folder from which pages load them. */
export const searchScripts = [page, worker, engine];
/** The script that checks a draft, in the same way. */
export const deskScript = desk;

/** The address of the search page's script. */
export const pageScript = urls.file(`search/scripts/${page.name}.js`);

/** The address of what runs the engine beside the page. */
export const workerScript = urls.file(`search/scripts/${worker.name}.js`);

/** The address of what checks a draft. */
export const deskAddress = urls.file(`tools/citations/scripts/${desk.name}.js`);
