import { expect, test, vi } from 'vitest';

const site = vi.hoisted((): { identifiers: { partyGovernmentImage?: string } } => ({
	identifiers: {},
}));
vi.mock('../../../src/site/site.ts', () => ({ site }));

const { badgeRoutes } = await import('../../../src/site/frame/badge.ts');

test('the picture of the 党政机关网站标识 has an address where the site has one', () => {
	expect(badgeRoutes()).toEqual([]);
	site.identifiers.partyGovernmentImage = 'dangzheng.png';
	expect(badgeRoutes()).toEqual([{ params: { badge: 'dangzheng.png' } }]);
});
