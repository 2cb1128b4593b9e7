import { deskScriptRoutes, scriptFile } from '../../../../site/frame/scripts.ts';

export const getStaticPaths = deskScriptRoutes;

/** What checks a draft. */
export const GET = scriptFile;
