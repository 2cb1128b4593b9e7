import { pinyin } from 'pinyin-pro';
import type { Pinyin } from '../domain/law/title/law-id.ts';

/** Syllables without tones, `nv` for 女; what is no Chinese character comes back as it is. */
export const syllables: Pinyin = (word) =>
	pinyin(word, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
