import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';

const CACHE = resolve(import.meta.dirname, '../../.cache');
const PARTS = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];

/** Keep the browser off the network: only what a page asks for may be requested. */
const QUIET = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run',
	'--disable-gpu',
];

interface Executable {
	path: string;
	env: Record<string, string>;
}

/**
 * Start a Chromium without a window: the one that PUFA_CHROMIUM names, or on Linux x64 the one inside
 * an npm package. Close it after use.
 * @param more switches of Chromium's command line
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
	const { chromium } = await installed('playwright-core', () => import('playwright-core'));
	const { path, env } = await findExecutable();
	return chromium.launch({
		executablePath: path,
		args: [...QUIET, ...more],
		// Without a locale of UTF-8 it can give no file a Chinese name.
		env: { ...definedEnv(), LC_ALL: 'C.UTF-8', ...env },
		// As root, and in most containers, Chromium's own sandbox cannot start; we open only our own pages.
		chromiumSandbox: false,
	});
}

/** Whether `launchChromium` has a browser to start on this machine. */
export const hasChromium = (): boolean =>
	Boolean(process.env.PUFA_CHROMIUM) || (process.platform === 'linux' && process.arch === 'x64');

/** A package of development, which a copy of the project that only makes sites may lack. */
async function installed<T>(name: string, load: () => Promise<T>): Promise<T> {
	try {
		return await load();
	} catch (cause) {
		throw new Error(`没有安装 ${name}，不能打开浏览器。请在项目文件夹里运行 npm ci。`, { cause });
	}
}

/** Where the packaged Chromium keeps its compressed files. */
const packageFolder = (): Promise<string> =>
	// `import.meta.resolve` points into its `build/`.
	installed('@sparticuz/chromium', () => {
		const entry = import.meta.resolve('@sparticuz/chromium');
		return Promise.resolve(resolve(fileURLToPath(entry), '../..'));
	});

async function findExecutable(): Promise<Executable> {
	const named = process.env.PUFA_CHROMIUM;
	if (named && existsSync(named)) return { path: named, env: {} };
	if (named) throw new Error(`PUFA_CHROMIUM 指向的文件不存在：${named}`);
	if (hasChromium()) return bundledExecutable();
	throw new Error(
		`随附的 Chromium 只能在 Linux x64 上运行，本机是 ${process.platform} ${process.arch}。` +
			'请把环境变量 PUFA_CHROMIUM 设为本机 Chrome、Edge 或者 Chromium 的可执行文件。',
	);
}

/** The packaged Chromium, unpacked once for each version, with the fonts and libraries it came with. */
async function bundledExecutable(): Promise<Executable> {
	const source = await packageFolder();
	const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as {
		version: string;
	};
	const folder = join(CACHE, `chromium-${version}`);
	if (!existsSync(folder)) await unpackInto(folder, source);
	const libraries = [process.env.LD_LIBRARY_PATH, join(folder, 'al2023', 'lib')]
		.filter(Boolean)
		.join(':');
	return {
		path: join(folder, 'chromium'),
		env: { FONTCONFIG_FILE: join(folder, 'fonts.conf'), LD_LIBRARY_PATH: libraries },
	};
}

/** Unpack beside the goal and rename, so that a folder with the final name is always complete. */
async function unpackInto(folder: string, source: string): Promise<void> {
	await mkdir(CACHE, { recursive: true });
	const unfinished = await mkdtemp(`${folder}-`);
	try {
		await inflateParts(unfinished, source);
		await writeFile(join(unfinished, 'fonts.conf'), fontsConfig(join(folder, 'fonts')));
		await rename(unfinished, folder).catch((error: unknown) => {
			// Another process was faster; its copy is as good.
			if (!existsSync(folder)) throw error;
		});
	} finally {
		await rm(unfinished, { recursive: true, force: true });
	}
}

/** The package unpacks into the system's temporary folder and nowhere else, so that is moved meanwhile. */
async function inflateParts(folder: string, source: string): Promise<void> {
	const { inflate } = await import('@sparticuz/chromium');
	const before = process.env.TMPDIR;
	process.env.TMPDIR = folder;
	try {
		await Promise.all(PARTS.map((part) => inflate(join(source, 'bin', part))));
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
}

/** The system's fonts where there are any, and those of the package: without a font, text has no size. */
const fontsConfig = (fonts: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir>${fonts}</dir>
	<cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

const definedEnv = (): Record<string, string> =>
	Object.fromEntries(
		Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
	);
