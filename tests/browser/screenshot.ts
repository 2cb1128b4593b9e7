import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { serveSite } from '../../src/commands/site-server.ts';
import { readSite } from '../../src/loaders/site-file.ts';
import { launchChromium } from '../../src/commands/chromium.ts';

const USAGE = `用法：npx node tests/browser/screenshot.ts PAGE OUT.png [--dist DIST] [--width 1280] [--height 860]

给已经生成的网站的一页拍照，DIST 是网站所在的文件夹（不写就是 dist）。README 里的图，-phone 的两张加 --width 390：
  npx node tests/browser/screenshot.ts '' docs/home.png
  npx node tests/browser/screenshot.ts 'laws/shili-xian-fangkong-jingbao-sheshi-guanli-guiding/#t8' docs/law.png
  npx node tests/browser/screenshot.ts 'search/#q=拆除防空警报设施' docs/search.png
  npx node tests/browser/screenshot.ts guides/zhenshi-jingbao/ docs/guide.png`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		dist: { type: 'string', default: 'dist' },
		width: { type: 'string', default: '1280' },
		height: { type: 'string', default: '860' },
	},
});
const [path, out] = positionals;

if (path === undefined || !out) {
	console.error(USAGE);
	process.exitCode = 2;
} else {
	await photograph(path, out);
}

async function photograph(path: string, out: string): Promise<void> {
	const site = await serveSite(values.dist, readSite().base, 0);
	const browser = await launchChromium();
	try {
		const viewport = { width: Number(values.width), height: Number(values.height) };
		const page = await browser.newPage({ viewport });
		const answer = await page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
		if (!answer?.ok()) throw new Error(`没有这一页：${path}`);
		mkdirSync(dirname(out), { recursive: true });
		// Few colours are enough for text and make a third of the size. Astro brings the package.
		await sharp(await page.screenshot())
			.png({ palette: true, colours: 64 })
			.toFile(out);
	} finally {
		await browser.close();
		site.server.close();
	}
}
