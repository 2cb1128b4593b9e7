/**
 * Traditional characters of names of laws and of the words that cite them, each in front of the simplified one. Made with OpenCC
 * for the characters that titles of statutes have.
 */
const PAIRS = [
	'亂乱佈布佔占來来係系俬私個个偽伪備备傢家傳传債债傷伤傾倾僑侨僞伪價价償偿優优儲储兒儿內内兩两冊册凍冻別别則则劃划劑剂動动務务勝胜勞劳勵励匯汇區区協协厤历參参員员問问單单噸吨噹当嚴严',
	'國国圍围園园圖图團团埰采執执報报場场塵尘壞坏壟垄夥伙奪夺奬奖奮奋婦妇嬰婴學学實实審审專专尋寻對对導导層层屬属島岛峽峡師师帶带幣币幾几庫库廠厂廢废廣广強强彆别彈弹彔录彙汇後后從从復复',
	'徵征愛爱態态憲宪應应懲惩戶户揚扬換换損损搶抢撈捞撥拨撫抚擔担據据擾扰攤摊敎教數数斷断於于時时暫暂曆历書书會会査查條条業业榦干構构槍枪標标樣样樹树機机檔档檢检檯台權权歷历歸归殘残氣气',
	'汙污決决沒没減减測测準准溼湿滙汇滿满漁渔濕湿濟济灣湾災灾為为無无煙烟熱热營营爭争爲为獎奖獨独獻献現现環环產产産产當当療疗發发盜盗監监瞞瞒確确碼码礎础礙碍礦矿祕秘禦御禮礼稅税種种稱称',
	'穢秽竊窃競竞箇个節节範范築筑簡简糧粮糰团糾纠紀纪約约紅红級级紛纷細细終终組组結结絡络統统經经綜综綠绿綫线維维網网綵彩緑绿線线締缔編编縣县總总織织繪绘繫系繳缴繼继續续纜缆罰罚羣群義义',
	'聯联聲声職职脩修脫脱臉脸臺台與与興兴舉举舘馆莊庄華华藥药處处虛虚號号術术衛卫補补裝装製制複复覈核見见規规視视觀观計计訊讯討讨託托記记訟讼訪访設设許许訴诉註注証证詐诈評评詢询試试該该',
	'誌志認认調调請请諜谍證证識识譟噪議议護护譽誉變变讓让負负財财貨货販贩貪贪責责買买貸贷費费貼贴貿贸賃赁賄贿資资賠赔賣卖質质賭赌購购贈赠車车軌轨軍军輛辆輸输轄辖轉转辦办農农進进運运過过',
	'達达違违遞递適适選选遺遗邊边郵邮鄉乡鄭郑醫医釋释釦扣銀银銜衔銷销錄录錢钱録录鎮镇鐵铁鑑鉴鑒鉴長长門门開开間间閤合關关陳陈陸陆陽阳隊队際际險险隱隐雙双離离電电響响頂顶項项預预領领題题',
	'額额願愿類类風风颱台飛飞飲饮飼饲飾饰養养館馆馬马駐驻駕驾駛驶騙骗驗验體体髮发鹽盐麫面麵面黃黄點点齣出龍龙',
];

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
	PAIRS.flatMap((line) => line.match(/../g)!).map((pair) => [pair[0]!, pair[1]!]),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** A line with those characters as simplified ones: 依照《港口條例》第八條. Its length stays. */
export const simplified = (text: string): string =>
	text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character)!);
