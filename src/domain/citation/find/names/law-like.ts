// Names of legal documents end so. e.g. "中华人民共和国专利法", "某某管理办法（试行）", "刑法修正案（八）", "某某纪律条令", "某法解释三"
const LAW_LIKE =
	/(?:法|法典|条例|规定|办法|细则|决定|决议|解释[一二三四五六七八]?|规则|规程|通则|章程|公约|条约|协定|议定书|宪章|条令|准则|(?<=民法)总则|批复|答复|解答|意见|通知|修正案|安排|制度|守则)(?:[（(][^（）()]{1,12}[)）])*$/;

/** Whether a name reads like that of a law or another legal document. */
export const isLawLike = (name: string): boolean => LAW_LIKE.test(name.trim());
