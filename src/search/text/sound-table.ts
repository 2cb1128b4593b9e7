import { pinyin } from 'pinyin-pro';
import { packNumbers } from './packed.ts';

/**
 * Second readings that people type, as `syllable: characters`. Of most characters the other readings are rare, so only
 * these are told.
 */
const ALSO =
	'hang:行 chong:重 chang:长 kuai:会 tiao:调 shan:单 zang:藏 zhuan:传 shen:参 chai:差 lv:率 shuai:率 chao:朝 dou:都 ' +
	'hai:还 xiang:降 jue:角 jiao:觉校 qia:卡 yue:乐 dan:石弹 xing:省 cheng:盛 shui:说 ti:提 xi:系 xie:血 zhe:着 she:折 ' +
	'chen:称 ceng:曾 zeng:曾 ju:车 gu:贾 quan:券 juan:圈 bo:薄剥 di:的地 de:得 gei:给 ji:给 mu:模 po:泊 sai:塞 su:宿 ' +
	'tuo:拓 he:吓 zi:仔 zai:载 zha:查 ge:合 jia:价 e:恶 wu:恶 hao:号 huo:和 hu:糊 bian:便 pian:便 dai:大 fou:否 pi:否 ' +
	'nuo:娜 ruo:若 she:舍 shu:属 zhu:属 wei:尾遗 yin:隐 ying:应 zhong:种重中 zuo:作 liang:量两 lu:露绿 lou:露';

/**
 * How characters sound, packed for the browser; read by `readSoundTable`. Only for the build: the data of pinyin-pro are
 * large.
 * @param characters the characters of the site's texts; what has no sound is passed over
 */
export function soundTable(characters: Iterable<string>): string {
	const known = [...new Set(characters)].filter((character) => character.length === 1).sort();
	const rows = known.flatMap((character) => {
		const all = readingsOf(character);
		return all.length > 0 ? [{ character, all }] : [];
	});
	const halves = rows.map(({ all }) => halvesOf(all[0]!));
	const further = rows.flatMap(({ character, all }) =>
		all.slice(1).map((syllable) => `${character}${syllable}`),
	);
	return [
		packNumbers(steps(rows.map(({ character }) => character.charCodeAt(0)))),
		ranked(halves.map(([initial]) => initial)),
		ranked(halves.map(([, final]) => final)),
		further.join(' '),
	].join('\n');
}

/** Syllables without tones, the usual one first; `lv` for 律. */
function readingsOf(character: string): string[] {
	if (!HAN.test(character)) return [];
	const usual = pinyin(character, { toneType: 'none', v: true });
	if (!SYLLABLE.test(usual)) return [];
	return [...new Set([usual, ...(FURTHER.get(character) ?? [])])];
}

const HAN = /[\u3007\u3400-\u9fff]/;
const SYLLABLE = /^[a-z]+$/;

const FURTHER = new Map<string, string[]>();
for (const entry of ALSO.split(' ')) {
	const [syllable = '', characters = ''] = entry.split(':');
	for (const character of characters)
		FURTHER.set(character, [...(FURTHER.get(character) ?? []), syllable]);
}

/** `zhang` → `zh` and `ang`. */
function halvesOf(syllable: string): [initial: string, final: string] {
	const initial = /^(?:[zcs]h|[^aeiou])?/.exec(syllable)![0];
	return [initial, syllable.slice(initial.length)];
}

/** A list of few different names: a line of the names, a line of their numbers. */
function ranked(list: string[]): string {
	const names = [...new Set(list)].sort();
	return `${names.join(' ')}\n${packNumbers(list.map((name) => names.indexOf(name)))}`;
}

const steps = (numbers: number[]): number[] =>
	numbers.map((number, at) => number - (at > 0 ? numbers[at - 1]! : 0));
