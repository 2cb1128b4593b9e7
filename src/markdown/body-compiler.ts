import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bodies, CodeOfBody } from '../holdings/bodies.ts';
import type { KnownLaw } from '../loaders/indexed-laws.ts';
import type { processorFor } from './processor.ts';

type Processor = ReturnType<typeof processorFor>;
type Renderer = Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>;

/** Where the bodies lie, and what they may cite. */
export interface BodySource {
	/** The content folder. */
	folder: string;
	/** Folder of the site on its host. */
	base: string;
	laws: readonly KnownLaw[];
	/** Folder of the site that is made. */
	site: string;
	/** Bodies that are the same as in the last build. */
	known?: Bodies | undefined;
}

/**
 * Compiles the bodies of a content folder, each when it is first asked for. So the program that makes pages knows no body, and stays
 * what it is while an editor writes.
 */
export class BodyCompiler {
	readonly #source: BodySource;
	readonly #codes: Map<string, Promise<string>>;
	readonly #asked = new Set<string>();
	#renderer: Promise<Renderer> | undefined;

	constructor(source: BodySource) {
		this.#source = source;
		const known = [...(source.known?.codes ?? [])];
		this.#codes = new Map(known.map(([file, code]) => [file, Promise.resolve(code)]));
	}

	/** @throws Error that names file and line where the body cannot be read as MDX */
	readonly codeOf: CodeOfBody = (file) => {
		const code = this.#codes.get(file) ?? this.#compile(file);
		this.#codes.set(file, code);
		return code;
	};

	/** What has been compiled, when that is over; nothing where all was known. */
	async compiled(): Promise<Bodies | undefined> {
		if (!this.#renderer) return undefined;
		const codes = [...this.#codes].map(async ([file, code]) => [file, await code] as const);
		return { codes: new Map(await Promise.all(codes)), asked: this.#asked };
	}

	async #compile(file: string): Promise<string> {
		this.#renderer ??= this.#makeRenderer();
		const [renderer, { transform }, { readSource }] = await Promise.all([
			this.#renderer,
			import('esbuild'),
			import('../loaders/yaml-source.ts'),
		]);
		const { data, body, bodyLine } = readSource(this.#source.folder, file);
		const path = join(this.#source.folder, file);
		try {
			// Its lines keep their numbers.
			const content = '\n'.repeat(bodyLine - 1) + body;
			const { code } = await renderer.process(content, path, { ...(data as object) });
			return (await transform(code, { format: 'cjs' })).code;
		} catch (error) {
			throw faultAt(path, error);
		}
	}

	/** Loaded when it is needed: most builds compile no body. */
	async #makeRenderer(): Promise<Renderer> {
		const { processorFor } = await import('./processor.ts');
		const { folder, base, laws, site } = this.#source;
		const asked = (what: string): unknown => this.#asked.add(what);
		const processor = processorFor(folder, base, { asked, laws, site });
		return processor.createMdxRenderer!(
			{ syntaxHighlight: false, shikiConfig: {}, gfm: false, smartypants: false },
			{ optimize: false, srcDir: pathToFileURL('src/'), sourcemap: false },
		);
	}
}

/** In the form of Astro's own messages, which `commands/build/programs/content-fault.ts` reads. */
function faultAt(path: string, error: unknown): Error {
	const { message, line = 0 } = error as Error & { line?: number };
	return new Error(`${message}\n  Location:\n    ${path}:${line}`, { cause: error });
}
