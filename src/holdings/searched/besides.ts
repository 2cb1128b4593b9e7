import { passage } from '../../search/index/statute-passages.ts';
import { NO_LAW, type SourcePage } from '../../search/index/source.ts';
import { ABOUT_SITE } from '../about-site.ts';
import type { Holdings } from '../holdings.ts';

/** What is searched besides laws and the texts of the office's own: awareness days, how to reach the office, the site itself. */
export const searchedBesides = (holdings: Holdings): SourcePage[] => [
	...searchedDays(holdings),
	searchedContact(holdings),
	...ABOUT_SITE.map(({ path, label, about }) => ({
		...{ path, title: label, facets: {}, passages: [passage('', [], about)] },
		...NO_LAW,
	})),
];

/** Awareness days, which stand in the list of guides; nothing if the site knows none. */
function searchedDays({ days }: Holdings): SourcePage[] {
	if (days.length === 0) return [];
	const passages = days.map(({ id, name, rule, about }) => ({
		...passage(`day-${id}`, [], about),
		label: name,
		gist: 'day' in rule ? `${rule.month}月${rule.day}日` : '',
	}));
	const facets = { kind: ['指南'] };
	return [{ path: 'guides/', title: '宣传日', facets, passages, ...NO_LAW }];
}

/** How to reach the office, which every page says at its end. */
function searchedContact({ site: { office, contact } }: Holdings): SourcePage {
	const { address, phone, email, hours, note } = contact;
	const lines = { 电话: phone, 地址: address, 邮箱: email, 办公时间: hours };
	const said = Object.entries(lines).flatMap(([name, line]) => (line ? `${name}：${line}` : []));
	const text = [...said, ...(note ? [note] : [])].join('；');
	const passages = [{ ...passage('contact', [], text), label: '联系方式' }];
	return { path: '', title: office, facets: {}, passages, ...NO_LAW };
}
