import { manifest } from '../site/frame/manifest.ts';

/** Name and icon for the screen of a phone. `.json`, which every host has a type for. */
export const GET = (): Response => Response.json(manifest());
