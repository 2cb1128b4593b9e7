// e.g. "3个月", "2年多", "5000块钱", "70岁", "1次", as they are folded; not "第3次", "2023年" nor the "12日" of 5月12日
const AMOUNT =
	/(^|[^\d.第月])(?!(?:19|20)\d\d年)\d{1,9}(?:\.\d{1,4})?(?:多|来|几)?(?:个(?:月|小时|星期|礼拜)|小时|分钟|星期|年|天|日|周岁?|岁|元|块|毛钱|万[元块]?|次|度|公里|里|米|公斤|斤|吨|亩|平方米?|平米?|层|楼|码|分贝|人|口人|瓶|杯|台|辆|只|头|户)(?:多|钱)?/gu;

/**
 * A question without times, sums of money and ages: 扣了我 的工资 of 扣了我3个月的工资. Only for comparing.
 * @param text folded
 */
export const withoutAmounts = (text: string): string => text.replace(AMOUNT, '$1 ');
