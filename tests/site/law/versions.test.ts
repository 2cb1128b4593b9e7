import { expect, test } from 'vitest';
import type { LawVersion } from '../../../src/schemas/law.ts';
import { lawNotices, versionLinks } from '../../../src/site/law/versions.ts';
import { sampleLaw as law } from './sample-law.ts';

const old: LawVersion = { date: '2019-03-15', kind: '制定', effective: '2019-05-01' };
const current: LawVersion = { date: '2023-11-20', kind: '修正', effective: '2024-01-01' };
const coming: LawVersion = { date: '2098-06-01', kind: '修订', effective: '2099-01-01' };

test('a wording of the past says so and leads to the one in force', () => {
	expect(lawNotices(law([current, old]), old, true)).toEqual([
		{
			text: '这是2019年3月15日的历史版本，不是现在的文本。',
			link: { label: '看现在的文本', href: '/laws/shili-guiding/' },
			comparison: {
				label: '与2023年11月20日的文本比较',
				href: '/laws/shili-guiding/compare/2019-03-15-to-2023-11-20/',
			},
		},
	]);
});

test('the wording in force needs no word, as long as no other is to come', () => {
	expect(lawNotices(law([current, old]), current, false)).toEqual([]);
	const [notice] = lawNotices(law([coming, current]), current, false);
	expect(notice).toMatchObject({
		from: '2099-01-01',
		then: '新文本已于2099年1月1日起施行，本页的文本不再适用。',
	});
	expect(notice!.link!.href).toBe('/laws/shili-guiding/2098-06-01/');
});

test('a wording to come says from when it applies, and what is true from then on', () => {
	const [notice] = lawNotices(law([coming, current]), coming, true);
	expect(notice).toMatchObject({
		text: '这个文本自2099年1月1日起施行，现在还没有生效。',
		from: '2099-01-01',
		then: '这个文本已于2099年1月1日起施行。',
		link: { label: '看现在的文本', href: '/laws/shili-guiding/', then: '看先前的文本' },
	});
});

test('a repealed law says so even where the site has no text of it', () => {
	expect(lawNotices(law([], { status: '已废止' }), undefined, false)).toEqual([
		{ text: '本法规已经废止，这里的文本只供查考。', ended: '已废止' },
	]);
});

test('a single wording offers nothing to choose from; several are listed newest first with their place in time', () => {
	expect(versionLinks(law([current]), current)).toEqual([]);
	expect(
		versionLinks(law([coming, current, old]), old).map(({ label, status, shown }) => [
			label,
			status,
			shown,
		]),
	).toEqual([
		['2098年6月1日修订', '尚未生效', false],
		['2023年11月20日修正', '当前版本', false],
		['2019年3月15日制定', '历史版本', true],
	]);
});

test('a law that will be repealed says from when, and what is true from then on', () => {
	const history = [{ date: '2099-01-01', kind: '废止' as const }];
	expect(lawNotices(law([current], { history }), current, false)).toEqual([
		{
			text: '本法规自2099年1月1日起废止；在那以前仍然适用。',
			from: '2099-01-01',
			then: '本法规已于2099年1月1日废止，这里的文本只供查考。',
			ended: '已废止',
		},
	]);
	const past = [{ date: '2020-01-01', kind: '废止' as const }];
	expect(lawNotices(law([current], { history: past }), current, false)).toEqual([
		{ text: '本法规已于2020年1月1日废止，这里的文本只供查考。', ended: '已废止' },
	]);
});

test('what another law says of the end of this one is told as its words, not as what is so', () => {
	const repeal = { clause: '《示例条例》第九条', href: '/laws/shili-tiaoli/#t9' };
	const clause = { label: '看这一条', href: repeal.href };
	const ended = '另有法规写明废止';
	expect(lawNotices(law([current]), current, false, { ...repeal, day: '2024-06-05' })).toEqual([
		{ text: '本站收录的《示例条例》第九条写明本法规自2024年6月5日起废止，请核对。', clause, ended },
	]);
	expect(lawNotices(law([current]), current, false, repeal)).toEqual([
		{ text: '本站收录的《示例条例》第九条写明本法规同时废止，请核对。', clause, ended },
	]);
	expect(lawNotices(law([current]), current, false, { ...repeal, day: '2099-01-01' })).toEqual([
		{
			text: '本站收录的《示例条例》第九条写明本法规自2099年1月1日起废止；在那以前仍然适用。',
			from: '2099-01-01',
			then: '本站收录的《示例条例》第九条写明本法规自2099年1月1日起废止，请核对。',
			ended,
			clause,
		},
	]);
});

test('the list of versions carries what will be true from the days to come', () => {
	const later: LawVersion = { date: '2099-06-01', kind: '修订', effective: '2100-01-01' };
	const turns = versionLinks(law([later, coming, current, old]), current).map((link) => link.turns);
	const days = '2099-01-01|2100-01-01';
	expect(turns).toEqual([
		{ days, statuses: '尚未生效|当前版本' },
		{ days, statuses: '当前版本|历史版本' },
		{ days, statuses: '历史版本|历史版本' },
		undefined,
	]);
});
