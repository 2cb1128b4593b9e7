import type { Answer, Finder, Found, Question, Reading } from '../../src/search/finder/answer.ts';

/**
 * An engine with invented answers, for tests of the search page. The browser is handed its source, so it uses
 * nothing from outside. What it answers depends on the query:
 * `无` nothing, with a nearest term; `慢…` late; `误` fails; `断` fails the first time, `网` without network; `欠薪` with a reading; `百` a hundred results of 345;
 * `旧` texts that are no longer in force; `直达` one certain place; anything else three results.
 */
export function fakeFinder(): Finder {
	const asked: string[] = [];
	const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
	const excerptOf = (typed: string, place: number): Found['excerpt'] => ({
		headings: ['第三章 示例的章', '第一节 示例的节'],
		gist: place % 2 === 0 ? '示例条旨' : '',
		isNote: false,
		runs: [
			{ text: '虚构的条文里有', hit: false },
			{ text: typed, hit: true },
			{
				text: `，这是第${place + 1}处，后面还有一些虚构的字，好让这一段占到几行。`.repeat(3),
				hit: false,
			},
		],
	});
	const found = (typed: string, place: number): Found => ({
		passage: place,
		href: `laws/renmin-fangkong-fa/#t${place + 1}`,
		title: '《示例办法》',
		label: `第${place + 1}条`,
		kind: '法规',
		status: typed.includes('旧') ? (['现行有效', '已废止', '已修改'][place % 3] ?? '') : '现行有效',
		named: typed.includes('直达'),
		certain: typed.includes('直达'),
		excerpt: place < 10 ? excerptOf(typed, place) : null,
	});
	const reading: Reading = {
		key: 'synonym:欠薪',
		kind: 'synonym',
		typed: '欠薪',
		readAs: ['拖欠劳动报酬'],
	};
	const countOf = (typed: string): number => {
		if (typed.includes('无')) return 0;
		if (typed.includes('直达')) return 1;
		return typed.includes('百') ? 100 : 3;
	};
	let last = '';
	return {
		excerpts: (passages) => Promise.resolve(passages.map((place) => excerptOf(last, place)!)),
		find: async ({ typed, undone, filters, exact, most = 100 }: Question): Promise<Answer> => {
			asked.push(typed);
			document.documentElement.dataset['asked'] = asked.join('|');
			const isFirst = asked.indexOf(typed) === asked.length - 1;
			const fails =
				typed.includes('误') ||
				(typed.includes('断') && isFirst) ||
				(typed.includes('网') && !navigator.onLine);
			if (fails) throw new Error('invented');
			if (typed.startsWith('慢')) await wait(600);
			document.documentElement.dataset['answered'] = typed;
			last = typed;
			const places = [...Array.from({ length: countOf(typed) }).keys()];
			const read = typed.includes('欠薪') && !undone.includes(reading.key);
			const lines = places.map((place) => found(typed, place));
			return {
				found: filters['kind']?.includes('指南') ? [] : lines.slice(0, exact ? most : 100),
				total: typed.includes('百') && !exact ? 345 : places.length,
				counts: { kind: { 法规: places.length, 指南: 2 }, status: { 现行有效: 2, 已废止: 1 } },
				readings: read ? [reading] : [],
				nearest: typed.includes('无') ? ['警报', '疏散'] : [],
			};
		},
	};
}
