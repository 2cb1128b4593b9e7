import { expect, test } from 'vitest';
import { unwrapped } from '../../../../src/domain/draft/text/wrapped.ts';

test.each<[what: string, text: string, paragraphs: string[]]>([
	[
		'lines of a margin, with blank lines and indentation between paragraphs',
		`渡运所处罚决定书
　　经查，当事人于二月三日在大雾天开航，违反《示例省渡船
管理条例》第三条的规定，依据《示例省渡船管理条例》第四
条第一款第一项、第二条，决定给予警告。
　　当事人可以在六十日内申请复议，也可以在六个月内提起
诉讼。

　　示例县渡运所`,
		[
			'渡运所处罚决定书',
			'　　经查，当事人于二月三日在大雾天开航，违反《示例省渡船管理条例》第三条的规定，依据《示例省渡船管理条例》第四条第一款第一项、第二条，决定给予警告。',
			'　　当事人可以在六十日内申请复议，也可以在六个月内提起诉讼。',
			'　　示例县渡运所',
		],
	],
	[
		'Latin words, between which a line end was the blank',
		`各码头要对照示例公约逐项检查缆绳、油量、救生衣和灯具，The
Example 公约没有写到的，由船长和码头负责人商量以后再定，商
量不成的报告渡运所。`,
		[
			'各码头要对照示例公约逐项检查缆绳、油量、救生衣和灯具，The Example 公约没有写到的，由船长和码头负责人商量以后再定，商量不成的报告渡运所。',
		],
	],
	[
		'rows of a table, which are lines of their own',
		'1\t擅自开航\t《示例省渡船管理条例》第三条\t轻微的，处五十元以下罚款\n2\t擅自载客\t《示例省渡船管理条例》第四条\t轻微的，处六十元以下罚款\n3\t擅自停航\t《示例省渡船管理条例》第五条\t轻微的，处七十元以下罚款',
		[
			'1\t擅自开航\t《示例省渡船管理条例》第三条\t轻微的，处五十元以下罚款',
			'2\t擅自载客\t《示例省渡船管理条例》第四条\t轻微的，处六十元以下罚款',
			'3\t擅自停航\t《示例省渡船管理条例》第五条\t轻微的，处七十元以下罚款',
		],
	],
	[
		'the number of a page between them',
		`各码头要对照检查表逐项检查缆绳、油量、救生衣和灯具，检
查结果写入航前记录，由船长和码头负责人共同签字以后保存
— 2 —
一年；发现问题的，当天报告渡运所，渡运所在三日以内派人到
场核实。`,
		[
			'各码头要对照检查表逐项检查缆绳、油量、救生衣和灯具，检查结果写入航前记录，由船长和码头负责人共同签字以后保存一年；发现问题的，当天报告渡运所，渡运所在三日以内派人到场核实。',
		],
	],
	[
		'paragraphs whose numbers tell that they begin',
		`一、各码头要对照检查表逐项检查缆绳、油量、救生衣和灯具
二、检查结果写入航前记录，由船长和码头负责人共同签字后
保存一年，发现问题的当天报告渡运所，渡运所三日内派人到
场
（一）核实问题`,
		[
			'一、各码头要对照检查表逐项检查缆绳、油量、救生衣和灯具',
			'二、检查结果写入航前记录，由船长和码头负责人共同签字后保存一年，发现问题的当天报告渡运所，渡运所三日内派人到场',
			'（一）核实问题',
		],
	],
	[
		'a sign that begins no line, behind one that figures make narrow',
		`各码头要对照检查表逐项检查缆绳、油量、救生衣和灯具，检
查结果写入航前记录，2031年检查3215艘次、5820人次
、9013件，由船长和码头负责人共同签字以后保存，增长8
.9%。`,
		[
			'各码头要对照检查表逐项检查缆绳、油量、救生衣和灯具，检查结果写入航前记录，2031年检查3215艘次、5820人次、9013件，由船长和码头负责人共同签字以后保存，增长8.9%。',
		],
	],
	[
		'a line that begins with the word for quoting',
		`　　本机关认为，《示例省渡船管理条例》第二条第二款对此明确
规定：“超过限载人数的，船长应当拒绝开船”，当事人没有拒
绝。`,
		[
			'　　本机关认为，《示例省渡船管理条例》第二条第二款对此明确规定：“超过限载人数的，船长应当拒绝开船”，当事人没有拒绝。',
		],
	],
	[
		'a name and a number in two lines, among paragraphs',
		`依照《示例省渡船
管理条例》第三
条第二款。
停航。`,
		['依照《示例省渡船管理条例》第三条第二款。', '停航。'],
	],
])('paragraphs are told by %s', (_, text, paragraphs) => {
	expect(unwrapped(text.split('\n')).filter((line) => line !== '')).toEqual(paragraphs);
});

test.each<[what: string, text: string]>([
	['headings and short lines', '处罚决定书\n当事人：某某渡运队\n地址：某某码头\n电话：略'],
	[
		'long paragraphs',
		`${'各码头要对照检查表逐项检查缆绳'.repeat(5)}\n${'检查结果写入航前记录保存一年'.repeat(6)}\n完`,
	],
	[
		'a list whose lines are of one length',
		'（一）各码头要对照检查表逐项检查缆绳和油量；\n（二）检查的结果写入航前记录并且保存一整年；\n（三）发现问题的在当天报告渡运所的值班人员。',
	],
	[
		'fields of a form',
		'参加人员：各码头负责人、船长，请带好航前记录和检查表\n会议内容：学习渡船管理条例第三条、第四条的有关规定要点\n工作要求：各码头负责人安排好值班，不得无故缺席和迟到',
	],
	['a name that is never closed', '依照《示例省渡船\n第三条处理。'],
])('%s stay as they are', (_, text) => {
	expect(unwrapped(text.split('\n'))).toEqual(text.split('\n'));
});
