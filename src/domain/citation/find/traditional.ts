/**
 * Traditional characters of names of laws and of the words that cite them, each in front of the simplified one. Made with OpenCC
 * for the characters that titles of statutes have, but for those that simplified texts have as well: 著 of 著作权, 乾.
 */
const PAIRS = [
	'亂乱佈布佔占來来係系俬私個个偽伪備备傢家傳传債债傷伤傾倾僑侨僞伪價价儀仪償偿優优儲储兒儿內内兩两冊册凍冻別别則则創创劃划劇剧劑剂動动務务勛勋勝胜勞劳勳勋勵励匯汇區区協协卹恤厤历參参員员問问單单噸吨噹当',
	'嚴严國国圍围園园圖图團团埰采執执堅坚報报場场塊块塵尘墻墙墾垦壓压壞坏壟垄壩坝夥伙奧奥奪夺奬奖奮奋姦奸娛娱婦妇嬰婴學学實实審审專专尋寻對对導导屆届屍尸層层屬属島岛峽峡嶺岭師师帳帐帶带幣币幫帮幹干幾几庫库',
	'廠厂廢废廣广強强彆别彈弹彔录彙汇後后從从復复徵征徹彻愛爱態态慣惯憲宪應应懲惩戰战戶户掃扫掛挂採采揚扬換换揮挥損损搶抢撈捞撥拨撫抚擇择擔担據据擾扰攜携攤摊敎教數数斷断於于時时晉晋暫暂曆历書书會会査查條条',
	'棄弃棲栖業业榦干榮荣構构槍枪樂乐樓楼標标樞枢樣样樹树機机檔档檢检檯台權权歷历歸归殘残殯殡氣气汙污決决沒没沖冲況况洩泄減减測测渾浑準准溝沟溼湿滙汇滯滞滿满漁渔漢汉潔洁濕湿濟济濫滥濱滨瀆渎瀕濒灣湾災灾為为',
	'無无煙烟熱热營营爭争爲为牆墙牴抵獄狱獎奖獨独獸兽獻献現现環环瓊琼產产産产異异當当療疗發发盜盗監监盤盘眾众瞞瞒矯矫確确碼码礎础礙碍礦矿祕秘禦御禮礼稅税種种稱称積积穢秽竊窃競竞箇个節节範范築筑簡简簽签糧粮',
	'糰团糾纠紀纪約约紅红納纳紐纽級级紛纷細细紹绍終终組组結结絡络給给統统經经綜综綠绿綫线維维網网綵彩緑绿線线締缔編编緩缓緻致縣县縮缩縱纵總总織织繪绘繫系繳缴繼继續续纜缆罰罚羣群義义聞闻聯联聲声職职脩修脫脱',
	'臉脸臺台與与興兴舉举舊旧舖铺舘馆莊庄華华葉叶蒐搜薦荐藝艺藥药處处虛虚號号蟲虫衆众術术衛卫衝冲衞卫裏里補补裝装裡里製制複复褻亵襲袭覈核見见規规視视覽览觀观觸触訂订計计訊讯討讨訓训託托記记訟讼訪访設设許许',
	'訴诉註注証证詐诈評评詢询試试該该誌志認认誘诱語语誤误誹诽調调請请論论諜谍諮咨諾诺謗谤證证識识譟噪議议護护譽誉變变讓让豬猪負负財财貧贫貨货販贩貪贪貫贯責责買买貸贷費费貼贴貿贸賂赂賃赁賄贿資资賈贾賠赔賣卖',
	'質质賬账賭赌購购贈赠贓赃贜赃車车軌轨軍军軟软載载輔辅輛辆輪轮輯辑輸输輻辐轄辖轉转辦办農农迴回連连週周進进遊游運运過过達达違违遞递適适遲迟遷迁選选遺遗還还邊边郵邮鄉乡鄭郑醫医釁衅釋释釦扣鈎钩鉛铅鉤钩銀银',
	'銜衔銷销鋪铺錄录錢钱錯错録录錶表鍵键鎖锁鎭镇鎮镇鐵铁鑑鉴鑒鉴長长門门開开間间閤合閱阅閲阅關关陝陕陞升陳陈陸陆陽阳隊队際际險险隱隐雙双離离雲云電电韓韩響响頂顶項项預预領领頭头頰颊頻频題题額额願愿類类風风',
	'颱台飛飞飲饮飼饲飾饰養养餘余館馆馬马馳驰駁驳駐驻駕驾駛驶騙骗驗验體体髮发魚鱼魯鲁鯰鲇鵝鹅鶴鹤鹽盐麪面麫面麵面黃黄點点黨党齣出龍龙',
];

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
	PAIRS.flatMap((line) => line.match(/../g)!).map((pair) => [pair[0]!, pair[1]!]),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');
/** 1 for the number of each of those characters. */
const IS_TRADITIONAL = new Uint8Array(1 << 16);
for (const character of SIMPLIFIED.keys()) IS_TRADITIONAL[character.charCodeAt(0)] = 1;

/** A line with those characters as simplified ones: 依照《港口條例》第八條. Its length stays. */
export const simplified = (text: string): string =>
	hasTraditional(text)
		? text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character)!)
		: text;

/** Few lines have one, and a look at each unit takes a quarter of what the pattern takes. */
function hasTraditional(text: string): boolean {
	for (let at = 0; at < text.length; at += 1)
		if (IS_TRADITIONAL[text.charCodeAt(at)] === 1) return true;
	return false;
}
