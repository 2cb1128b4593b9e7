/** What the plugin of that name hands the program that makes pages, when this is compiled. */
declare module 'virtual:page-scripts' {
	/** A script that Astro does not make. */
	export interface Script {
		/** Of its file, without `.js`; changes whenever the code does: `worker.935833be9595`. */
		name: string;
		code: string;
	}

	/**
	 * `page` runs in every search page, `worker` beside it, `engine` in the page where there is no worker; `desk` checks a
	 * draft.
	 */
	export type PageScripts = Record<'page' | 'worker' | 'engine' | 'desk', Script>;

	export const scripts: PageScripts;
}
