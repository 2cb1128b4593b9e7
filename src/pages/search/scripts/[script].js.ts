import { scriptFile, searchScriptRoutes } from '../../../site/frame/scripts.ts';

export const getStaticPaths = searchScriptRoutes;

/** A classic script of the search page. */
export const GET = scriptFile;
