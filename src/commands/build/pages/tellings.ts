import type { Bodies } from '../../../holdings/bodies.ts';
import type { OwnPage, PageKeys, Told } from '../../../holdings/prepared.ts';

/** What the program that makes pages tells, each part once. */
export class Tellings {
	readonly #keys = Promise.withResolvers<PageKeys>();
	readonly #ownPages = Promise.withResolvers<OwnPage[]>();
	readonly #bodies = Promise.withResolvers<Bodies | undefined>();
	readonly keys = this.#keys.promise;
	readonly ownPages = this.#ownPages.promise;
	readonly bodies = this.#bodies.promise;

	readonly take = ({ keys, ownPages, bodies }: Told): void => {
		if (keys) this.#keys.resolve(keys);
		if (!ownPages) return;
		this.#ownPages.resolve(ownPages);
		this.#bodies.resolve(bodies);
	};

	/** Nothing more will be told. @param reason why not, if that is a fault */
	end(reason: unknown = new Error('生成网页的程序没有交出检索要用的页面。')): void {
		for (const part of [this.#keys, this.#ownPages]) part.reject(reason);
		this.#bodies.resolve(undefined);
	}
}
