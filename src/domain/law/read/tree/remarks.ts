import { isCaption } from '../../title/caption-lines.ts';
import type { Line } from '../lines/lines.ts';

// What stands below a signature (附注, 版记; GB/T 9704-2012, 7.3.7 and 7.4). e.g. "（联系人：××× 电话：×××）", "抄送：县司法局。",
// "（此件公开发布）", "（信息公开形式：主动公开）", "（依申请公开）", "（共印30份）"
const REMARK =
	/^[（(]?\s*(?:联系人|联系电话|联系方式|此件|此页|共印|(?:主动|依申请)公开[)）]|(?:抄送|抄报|分送|附注|主题词|(?:信息)?公开(?:属性|方式|选项|形式|类别)|校对|核稿|拟稿|承办)\s*[：:])/;
// e.g. "示例县水利局办公室　　2024年2月1日印发"
const PRINTED = /日\s*印发?$/;

/** Whether a line is one of those that stand below a signature and are no words of the text. */
export const isRemark = (text: string): boolean => REMARK.test(text) || PRINTED.test(text);

/** `（2016年3月15日示例县人民政府常务会议通过）` below the last words of a text, where older prints set the 题注. */
export const isCaptionBelow = (text: string): boolean =>
	/^[（(][^年]*年.*(?:通过|公布|发布|批准|修[正订])/.test(text) &&
	/[)）]$/.test(text) &&
	isCaption(text);

/** Whether a line stands below the words of a text. */
export const standsBelow = ({ kind, text }: Line): boolean =>
	kind === 'text' && (isRemark(text) || isCaptionBelow(text));
