import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { messages, regulation, Scratch } from '../scratch.ts';

const plan = (day: string, sections: string): string =>
	`示例县防汛应急预案\n（${day}示例县人民政府印发）\n1 总则\n1.1 目的\n少受水灾。\n2 组织\n2.1 指挥部\n县设指挥部。\n${sections}`;
const FIRST = plan('2021年5月20日', '2.2 实施时间\n本预案自2021年6月1日起施行。\n');
const SECOND = plan(
	'2024年4月10日',
	'2.2 风险\n老城低洼。\n2.3 实施时间\n本预案自2024年5月1日起施行。\n',
);
const YAML = 'laws/shili-xian-fangxun-yingji-yu-an/law.yaml';

const versionsOf = (scratch: Scratch, yaml = YAML): unknown =>
	(parse(scratch.read(yaml)) as { versions: unknown }).versions;

test('of the wordings of a plan, only the first is called 制定, and the editor is asked about the other', async () => {
	const scratch = new Scratch();
	const outcomes = await scratch.import([
		scratch.file('一.txt', FIRST),
		scratch.file('二.txt', SECOND),
	]);
	expect(versionsOf(scratch)).toEqual([
		expect.objectContaining({ date: '2021-05-20', kind: '制定' }),
		expect.not.objectContaining({ kind: expect.anything() as unknown }),
	]);
	expect(messages(outcomes[1], 'warning')).toContain(
		'2024年4月10日以前已经有2021年5月20日的文本，题注没有写明这一次是修订还是重新制定，kind 没有填。请核对后在 law.yaml 里补填“修订”或者“制定”',
	);
});

test('an earlier wording that comes later leaves what the file says, and the editor is asked about it', async () => {
	const scratch = new Scratch();
	await scratch.import(scratch.file('二.txt', SECOND));
	const [outcome] = await scratch.import(scratch.file('一.txt', FIRST));
	expect(versionsOf(scratch)).toMatchObject([
		{ date: '2024-04-10', kind: '制定' },
		{ date: '2021-05-20', kind: '制定' },
	]);
	expect(messages(outcome, 'warning')).toContain(
		'law.yaml 里 2024-04-10 的文本写的是“制定”，而 2021-05-20 的文本更早。请核对 2024-04-10 的 kind，改成“修订”或者保留“制定”',
	);
});

test('a statute that was made anew under its old name is 制定 both times', async () => {
	const scratch = new Scratch();
	const anew = regulation({
		caption: '（2025年3月1日示例市第二届人民代表大会常务委员会第二次会议通过）',
		extra: '新的一句。',
	});
	await scratch.import([scratch.file('一.txt', regulation()), scratch.file('二.txt', anew)]);
	expect(versionsOf(scratch, 'laws/shili-shi-shili-tiaoli/law.yaml')).toMatchObject([
		{ kind: '制定' },
		{ kind: '制定' },
	]);
});
