import { REPORT, type Row } from './labelled.ts';

/** Forms of other provinces, of ministries, and of who explains a law. As in `labelled.ts`, all invented. */
export const PROVINCES: Row[] = [
	// orders of provinces and commissions as they name themselves
	[
		'{《纸鸢登记办法》|!not held}（{粤府令第45号|!not held}）、{省府令60号|!not held}和{放飞发展改革委令第29号|!not held}、{某某证监会令2030年第5号|!not held}。',
	],
	[
		'严格落实{国某发〔2029〕19号|!not held}，学习贯彻{某政发〔2032〕8号|!not held}，转发{省府办〔2030〕5号|!not held}。',
		REPORT,
	],
	// an explanation that is named by its law is not that law
	[
		'依照{刑法第三十六条|xingfa#t36}以及{山洞保护法解释第五条|!not held}、{刑法|xingfa}和{山洞保护法司法解释第六条|!not held}。',
	],
];
