import { expect, test } from 'vitest';
import { shownIdentifiers } from '../../../src/site/frame/identifiers.ts';

const identifiers = {
	siteCode: '0000000000',
	icp: '某ICP备00000000号',
	publicSecurity: '某公网安备00000000000001号',
	partyGovernment: '00000000',
};

test('each identifier leads to where its authority confirms it', () => {
	expect(shownIdentifiers({ profile: 'site', identifiers }, '/badge.svg')).toEqual([
		{ text: '网站标识码：0000000000' },
		{ text: '某ICP备00000000号', href: 'https://beian.miit.gov.cn' },
		{
			text: '某公网安备00000000000001号',
			href: 'https://beian.mps.gov.cn/#/query/webSearch?code=00000000000001',
		},
		{
			text: '党政机关网站标识',
			href: 'https://bszs.conac.cn/sitename?method=show&id=00000000',
			picture: '/badge.svg',
		},
	]);
});

test('what the site does not have leaves no gap', () => {
	expect(shownIdentifiers({ profile: 'site', identifiers: {} }, undefined)).toEqual([]);
	const { icp } = identifiers;
	expect(shownIdentifiers({ profile: 'site', identifiers: { icp } }, undefined)).toHaveLength(1);
});

test('a section of a portal leaves its identifiers to the portal', () => {
	expect(shownIdentifiers({ profile: 'section', identifiers }, '/badge.svg')).toEqual([]);
});
