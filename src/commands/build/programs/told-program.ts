import { pathToFileURL } from 'node:url';

/** `node told-program.ts`: whoever has started it tells it which program it is, and what that is called with. */
process.channel!.ref();
const [file, ...args] = await new Promise<[string, ...string[]]>((take) => {
	process.once('message', take);
});
process.channel!.unref();
process.argv.splice(1, Infinity, file, ...args);
await import(pathToFileURL(file).href);
