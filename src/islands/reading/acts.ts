import type { ReferencedLaw } from '../../exports/reference.ts';
import type { ReadingAct } from './reading-keys.ts';
import type * as TakenAway from './take-away/taken-away.ts';
import { openContents } from './contents.ts';

/** The law on its page, as far as acts need it. */
export interface ReadLaw {
	readonly law: ReferencedLaw;
	/** The article that the bar names; none where the law has no articles. */
	readonly current: HTMLElement | undefined;
	/** Go to the next article or to the one before. */
	step(by: 1 | -1): void;
	/** Show the box to find in. */
	find(): void;
	readAloud(): Promise<void>;
	/** Tell the reader what was done. */
	say(words: string): void;
}

/**
 * Have it at hand before a button is pressed: browsers let a page write to the clipboard only for a moment behind the press.
 * Who asks for it tells of it when it does not come.
 */
export const bringTakenAway = (): void => void takenAway().catch(() => undefined);

const takenAway = (): Promise<typeof TakenAway> => import('./take-away/taken-away.ts');

/** Do what a button or a key asks for. What is loaded only when it is asked for may not come: then that is said. */
export function perform(act: ReadingAct, on: ReadLaw): void {
	begin(act, on)?.catch(() => on.say('没有加载成功，请刷新页面再试'));
}

function begin(act: ReadingAct, on: ReadLaw): Promise<void> | void {
	switch (act) {
		case 'next':
			return on.step(1);
		case 'previous':
			return on.step(-1);
		case 'find':
			return on.find();
		case 'contents':
			return openContents(on.current);
		case 'copy':
			return sayCopied(on);
		case 'cite':
			return takenAway().then(({ citeArticle }) => citeArticle(on.law, on.current));
		case 'share':
			return takenAway().then(({ shareArticle }) => shareArticle(on.law, on.current));
		case 'aloud':
			return on.readAloud();
		case 'keys':
			return import('./keys-dialog.ts').then(({ openKeys }) => openKeys());
	}
}

async function sayCopied(on: ReadLaw): Promise<void> {
	if (!on.current) return;
	const { copyArticle } = await takenAway();
	on.say(await copyArticle(on.law, on.current));
}
