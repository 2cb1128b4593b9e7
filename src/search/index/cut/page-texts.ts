import { deserialize, serialize } from 'node:v8';
import type { SourcePassage } from '../source.ts';

/**
 * The passages of a page. A build that goes on from the last one reads those of few pages: the others stay packed, as they
 * lay on the disk.
 */
export interface PageTexts {
	passages?: readonly SourcePassage[];
	packed?: Uint8Array;
}

/** The passages of a page; unpacked at the first asking, where they come from the last build. */
export function passagesOf(texts: PageTexts): readonly SourcePassage[] {
	texts.passages ??= deserialize(texts.packed!) as SourcePassage[];
	return texts.passages;
}

/** Make them ready for the disk. */
export function pack(texts: PageTexts): void {
	texts.packed ??= serialize(texts.passages);
	delete texts.passages;
}
