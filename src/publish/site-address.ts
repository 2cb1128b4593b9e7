import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// e.g. `<link rel=canonical href=https://www.example.gov.cn/zwgk/gdb/>`, or with quotation marks
const CANONICAL = /<link rel="?canonical"? href="?(https?:\/\/[^"\s>]+)/;

/**
 * Where a built site says that it is, host and folder. Its pages were made for that folder: what `site.yaml` or a variable says by now
 * may be another one.
 * @throws in Chinese when the home page is not there or does not say
 */
export function siteAddress(site: string): URL {
	const home = join(site, 'index.html');
	const address = existsSync(home) && CANONICAL.exec(readFileSync(home, 'utf8'))?.[1];
	if (!address)
		throw new Error(`${site}/ 里的网站不完整：首页没有写明网址。请重新运行 npm run build`);
	return new URL(address);
}
