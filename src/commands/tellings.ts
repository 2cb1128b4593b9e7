import type { OwnPage, PageKeys, Program, Told } from '../holdings/prepared.ts';

/** What the program that makes pages tells, each part once. */
export class Tellings {
	readonly #keys = Promise.withResolvers<PageKeys>();
	readonly #ownPages = Promise.withResolvers<OwnPage[]>();
	readonly #program = Promise.withResolvers<Program | undefined>();
	readonly keys = this.#keys.promise;
	readonly ownPages = this.#ownPages.promise;
	readonly program = this.#program.promise;

	readonly take = ({ keys, ownPages, program }: Told): void => {
		if (keys) this.#keys.resolve(keys);
		if (ownPages) this.#ownPages.resolve(ownPages);
		if (program) this.#program.resolve(program);
	};

	/** Nothing more will be told. @param reason why not, if that is a fault */
	end(reason: unknown = new Error('Astro 没有交出检索要用的页面。')): void {
		for (const part of [this.#keys, this.#ownPages]) part.reject(reason);
		this.#program.resolve(undefined);
	}
}
