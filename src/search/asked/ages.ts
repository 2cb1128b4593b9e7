import { bareName } from '../query.ts';
import { around, beginsWithName, endsInName } from './beside-name.ts';
import type { IsName } from './places.ts';

/** A question that says which wording of a law it means, the present one or the one before, without its year. */
export interface AskedAge {
	isEarlier: boolean;
	/** The question without these words. */
	text: string;
}

// e.g. "最新", "修订后"; 现在 only before 的
const NEW =
	'最新|现行有效|现行|现在(?=的)|新(?:修订|修正|颁布|公布|出台)|(?:修订|修正|修改)(?:之|以)?后|新';
// e.g. "修正以前", "旧"; in 结婚以前民法典怎么规定 the wedding is meant
const OLD = '(?:修订|修正|修改)(?:之|以)?前|[旧老]|原|(?:原来|以前|从前|过去)(?=的)';
const OF_WORDING = '(?:版本|文本|版|本)';
// e.g. "新", "最新版的", "修订前的" in front of a name
const BEFORE = new RegExp(`(?:${NEW}|(${OLD}))${OF_WORDING}?的?\\s*(?=[《〈\\u4e00-\\u9fff])`, 'g');
// e.g. the end of "创" before 新专利法, of "新" before 旧
const OTHER_WORD = /[创更革新]$/;
// e.g. "（旧）", "旧版", "修订前" behind a name; not "新" of 新增, nor "新旧版", "修订前后"
const BEHIND = new RegExp(
	`\\s{0,9}(?:[(（【]\\s*(?:${NEW}|(${OLD}))${OF_WORDING}?\\s*[)）】]|(?:${NEW}|(${OLD}))${OF_WORDING}|` +
		'((?:修订|修正|修改)(?:之|以)?前)(?!后))的?',
	'g',
);

/**
 * Which wording a question means: `新行政处罚法`, `旧刑法第七十九条`, `反间谍法（修订前）`. Only words that touch a law's name say so, and
 * none that are its beginning: 老年人权益保障法.
 * @param isName with folded names as `bareName` gives them
 */
export function readAge(typed: string, isName: IsName): AskedAge | null {
	if (isName(bareName(typed))) return null;
	for (const match of typed.matchAll(BEFORE)) {
		const [before, after] = around(typed, match);
		if (!OTHER_WORD.test(before) && beginsWithName(after, isName))
			return { isEarlier: match[1] !== undefined, text: before + after };
	}
	for (const match of typed.matchAll(BEHIND)) {
		const [before, after] = around(typed, match);
		const isEarlier = match.slice(1).some(Boolean);
		if (endsInName(before, isName)) return { isEarlier, text: before + after };
	}
	return null;
}
