import { expect, test } from 'vitest';
import { messages, Scratch } from '../scratch.ts';

/** A decision that nobody has made; those of several years have the same title. */
const decision = (
	year: number,
	words: string,
	title = '关于修改部分地方性法规的决定',
): string => `示例省人民代表大会常务委员会${title}
（示例文本，非真实法规）
（${year}年3月2日示例省第九届人民代表大会常务委员会第${year - 2010}次会议通过）
一、${words}
二、本决定自公布之日起施行。
`;
const ID =
	'shili-sheng-renmin-daibiao-dahui-changwu-weiyuan-hui-guanyu-xiugai-bufen-difang-xing-fagui-de';
const OLD = decision(2019, '将《示例省渡口条例》第二条中的“三十人”修改为“二十人”。');
const NEW = decision(2024, '将《示例省风车条例》第五条中的“木”修改为“铁”。');

const idsOf = async (scratch: Scratch, files: string[]): Promise<unknown[]> =>
	(await scratch.import(files)).map(({ id, version }) => [id, version]);

test('two decisions of one title are two documents, in whatever order they come', async () => {
	const scratch = new Scratch();
	const files = [scratch.file('旧.txt', OLD), scratch.file('新.txt', NEW)];
	const expected = [
		[ID, '2019-03-02'],
		[`${ID}-2024`, '2024-03-02'],
	];
	expect(await idsOf(scratch, files)).toEqual(expected);
	expect(await idsOf(scratch, files)).toEqual(expected);
	expect(await idsOf(new Scratch(), files.toReversed())).toEqual([
		[ID, '2024-03-02'],
		[`${ID}-2019`, '2019-03-02'],
	]);
});

test('a decision that is there is known again, and other words of its day are refused', async () => {
	const scratch = new Scratch();
	await scratch.import([scratch.file('旧.txt', OLD), scratch.file('新.txt', NEW)]);
	const [again] = await scratch.import(scratch.file('再.txt', NEW));
	expect(messages(again, 'info').join()).toContain('未变化');
	const other = NEW.replace('“铁”', '“铜”');
	const [refused] = await scratch.import(scratch.file('改.txt', other));
	expect(messages(refused, 'error')[0]).toContain(`已有 laws/${ID}-2024/2024-03-02.txt`);
});

test('any other decision is amended as a law is', async () => {
	const scratch = new Scratch();
	const title = '关于渡口鉴定管理问题的决定';
	const files = [
		scratch.file('旧.txt', decision(2005, '渡口每年鉴定一次。', title)),
		scratch.file('新.txt', decision(2015, '渡口每两年鉴定一次。', title)),
	];
	const [[old], [newer]] = (await idsOf(scratch, files)) as [string[], string[]];
	expect(newer).toBe(old);
});
