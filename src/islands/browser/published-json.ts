import { runScript } from './run-script.ts';

/**
 * JSON that the site publishes. On a disk it comes as the script beside it, which hangs the data on its own tag: see
 * `publish/json-scripts.ts`.
 * @param address `../2023-11-20.json`
 * @throws Error when it does not come or is not whole
 */
export const readPublishedJson = (address: string): Promise<unknown> =>
	location.protocol === 'file:' ? fromScript(address) : fromWeb(address);

async function fromWeb(address: string): Promise<unknown> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`);
	return answer.json();
}

async function fromScript(address: string): Promise<unknown> {
	const { json } = (await runScript(`${address}.js`)) as HTMLScriptElement & { json?: unknown };
	if (json === undefined) throw new Error(`${address}.js: no data`);
	return json;
}
