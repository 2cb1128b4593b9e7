import type { Asked, Told } from '../../offline/messages.ts';

/**
 * Ask the service worker.
 * @throws where there is none, or none of this site's yet
 */
export async function askWorker(asked: Asked): Promise<Told> {
	const { active } = await navigator.serviceWorker.ready;
	if (!active) throw new Error('no service worker');
	const { port1, port2 } = new MessageChannel();
	return new Promise((told) => {
		port1.onmessage = ({ data }: MessageEvent<Told>) => told(data);
		active.postMessage(asked, [port2]);
	});
}

/** Whether this browser can keep pages. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && location.protocol !== 'file:';
