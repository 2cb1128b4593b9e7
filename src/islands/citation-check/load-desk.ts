import type * as Script from '../draft/desk.ts';
import { runScript } from '../browser/run-script.ts';

/** What checks drafts, as its script offers it. */
export type DeskScript = typeof Script;

/** The global name under which the script leaves it. */
export const DESK = 'pufaDesk';

const loaded = (): DeskScript | undefined =>
	(globalThis as unknown as Record<string, DeskScript | undefined>)[DESK];

/**
 * What checks a draft, loaded when somebody checks one.
 * @param address of its script
 * @throws Error when it does not come, or the browser is too old to run it
 */
export async function loadDesk(address: string): Promise<DeskScript> {
	if (!loaded()) await runScript(address);
	const desk = loaded();
	if (!desk) throw new Error(`${address}: did not run`);
	return desk;
}
