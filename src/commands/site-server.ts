import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface RunningSite {
	url: string;
	server: Server;
}

/**
 * Serve a built site as a static host would: under its base path, with its own 404 page, and with the compressed files
 * if the site was built with them.
 * @param dist folder of the built site
 * @param base `/` or `/a/b/`
 * @param port the port to try first; 0 for any that is free
 */
export async function serveSite(dist: string, base: string, port: number): Promise<RunningSite> {
	const files = sirv(dist, { etag: true, dev: true, gzip: true, brotli: true });
	const readNotFound = (): Buffer => readFileSync(join(dist, '404.html'));
	let notFound = readNotFound();
	const server = createServer((request, response) => {
		const missing = (): void => {
			try {
				notFound = readNotFound();
			} catch {
				// A build is about to put another site there.
			}
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
		};
		const path = request.url ?? '/';
		// As people type it: the host alone, or the folder without its last slash.
		if (base !== '/' && ['/', base.slice(0, -1)].includes(path))
			return void response.writeHead(302, { Location: base }).end();
		if (!path.startsWith(base)) return missing();
		request.url = path.slice(base.length - 1);
		files(request, response, missing);
	});
	const bound = await listen(server, port);
	return { url: `http://localhost:${bound}${base}`, server };
}

/** Listen on this machine only; if the port is taken, on any that is free. */
function listen(server: Server, port: number): Promise<number> {
	return new Promise((done, fail) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EADDRINUSE' || port === 0) return fail(error);
			done(listen(server, 0));
		});
		server.listen(port, 'localhost', () => {
			const address = server.address();
			done(typeof address === 'object' && address ? address.port : port);
		});
	});
}
