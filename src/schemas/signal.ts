import { z } from 'astro/zod';
import { slug, source, text } from './fields.ts';

/**
 * An alarm signal as data. The three national signals last 180 seconds each: 预先警报 is 36 s of sound and 24 s of
 * silence three times, 空袭警报 6 s and 6 s fifteen times, 解除警报 one long tone; the notices of drills say so every year.
 */
export const signalSchema = z
	.strictObject({
		/** The signal's id. */
		id: slug.describe('信号编号'),
		/** Its name: 预先警报, 空袭警报, 解除警报. */
		name: text.describe('信号名称'),
		/** Seconds of sound in a cycle. */
		on: z.int().positive().describe('每一遍鸣响的秒数'),
		/** Seconds of silence in a cycle; 0 for a continuous tone. */
		off: z.int().nonnegative().describe('每一遍停歇的秒数；连续长鸣填 0'),
		/** Cycles. */
		repeat: z.int().positive().describe('反复的遍数'),
		/** Seconds in all. */
		total: z.int().positive().describe('总秒数，等于（鸣 + 停）× 遍数'),
		/** What it means. */
		meaning: text.describe('表示什么'),
		/** What to do at a real alarm. */
		actions: z.array(text).min(1, '至少写一项').describe('听到真实警报应当做什么'),
		/** Where the facts come from. */
		sources: z.array(source).min(1, '至少写一个来源').describe('来源'),
	})
	.refine((signal) => secondsOf(signal) === signal.total, {
		path: ['total'],
		error: ({ input }) => `应为 ${secondsOf(input as Seconds)}，即（on + off）× repeat`,
	});

type Seconds = Record<'on' | 'off' | 'repeat', number>;

const secondsOf = ({ on, off, repeat }: Seconds): number => (on + off) * repeat;

export type Signal = z.infer<typeof signalSchema>;
