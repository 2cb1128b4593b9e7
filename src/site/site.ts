import { momentInBeijing } from '../domain/law/numbers/dates.ts';
import { createUrls } from '../urls.ts';
import { readSite } from '../loaders/site-file.ts';

/** Whose site this is, read once per build. */
export const site = readSite();

/** Every path of the site, under its base. */
export const urls = createUrls(site.base);

/** The address of a path of the site, from the protocol on. */
export const absolute = (path: string): string => new URL(path, site.url).href;

const { partyGovernmentImage } = site.identifiers;
/** Where the picture of the 党政机关网站标识 lies, if the site has one. */
export const badgePath = partyGovernmentImage && urls.file(partyGovernmentImage);

/** The day of the build, Beijing time, `YYYY-MM-DD`. The browser computes what depends on the day again. */
export const { today } = momentInBeijing(Date.now());
