import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** One package in `package-lock.json`, as far as it matters here. */
interface Entry {
	version?: string;
	integrity?: string;
	resolved?: string;
	os?: string[];
	cpu?: string[];
	libc?: string[];
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}

/** Path in the lock file, `node_modules/a/node_modules/b`; the project itself is `''`. */
type Lock = Record<string, Entry>;

interface Platform {
	os: string;
	cpu: string;
	libc?: string;
}

/** Where people run Pufa. A Linux machine has one of two C libraries. */
const PLATFORMS: Platform[] = [
	{ os: 'linux', cpu: 'x64', libc: 'glibc' },
	{ os: 'linux', cpu: 'x64', libc: 'musl' },
	{ os: 'linux', cpu: 'arm64', libc: 'glibc' },
	{ os: 'linux', cpu: 'arm64', libc: 'musl' },
	{ os: 'darwin', cpu: 'x64' },
	{ os: 'darwin', cpu: 'arm64' },
	{ os: 'win32', cpu: 'x64' },
];

const root = resolve(import.meta.dirname, '..');
const readJson = (file: string): unknown => JSON.parse(readFileSync(resolve(root, file), 'utf8'));
const lock = (readJson('package-lock.json') as { packages: Lock }).packages;

describe('package-lock.json', () => {
	test('was written for this package.json', () => {
		const { dependencies, devDependencies, optionalDependencies } = readJson(
			'package.json',
		) as Entry;
		expect(lock['']).toMatchObject(
			JSON.parse(JSON.stringify({ dependencies, devDependencies, optionalDependencies })) as Entry,
		);
	});

	test('has an entry for every optional dependency', () => {
		expect(missingOptional(lock)).toEqual([]);
	});

	test('brings native parts for every platform people work on', () => {
		expect(families(lock)).toEqual(expect.arrayContaining(['rolldown', 'pagefind', 'esbuild']));
		expect(missingPlatforms(lock)).toEqual([]);
	});

	test('can verify every package, from whichever registry it comes', () => {
		expect(unverifiable(lock)).toEqual([]);
	});
});

describe('the checker of the lock file', () => {
	const binding = (os: string, cpu: string, libc?: string): Entry => ({
		version: '1.0.0',
		integrity: 'sha512-AAAA',
		os: [os],
		cpu: [cpu],
		...(libc && { libc: [libc] }),
	});
	const small: Lock = {
		'node_modules/native': {
			version: '1.0.0',
			integrity: 'sha512-AAAA',
			optionalDependencies: {
				'n-lg': '1',
				'n-lm': '1',
				'n-la': '1',
				'n-dx': '1',
				'n-da': '1',
				'n-w': '1',
			},
		},
		'node_modules/n-lg': binding('linux', 'x64', 'glibc'),
		'node_modules/n-lm': binding('linux', 'x64', 'musl'),
		'node_modules/n-la': binding('linux', 'arm64'),
		'node_modules/n-dx': binding('darwin', 'x64'),
		'node_modules/n-da': binding('darwin', 'arm64'),
		'node_modules/native/node_modules/n-w': binding('win32', 'x64'),
	};
	const without = (path: string): Lock =>
		Object.fromEntries(Object.entries(small).filter(([key]) => key !== path));

	test('is content with a complete file', () => {
		expect(missingOptional(small)).toEqual([]);
		expect(missingPlatforms(small)).toEqual([]);
		expect(unverifiable(small)).toEqual([]);
	});

	test('names the package and the platform that is missing', () => {
		const incomplete = without('node_modules/native/node_modules/n-w');
		expect(missingOptional(incomplete)).toEqual(['native needs n-w 1']);
		expect(missingPlatforms(incomplete)).toEqual(['native has nothing for win32 x64']);
	});

	test('tells the two C libraries of Linux apart', () => {
		expect(missingPlatforms(without('node_modules/n-lm'))).toEqual([
			'native has nothing for linux x64 musl',
		]);
	});

	test('notices an entry without a checksum, or from outside a registry', () => {
		const entries: Lock = {
			'node_modules/a': { version: '1.0.0' },
			'node_modules/b': {
				version: '1.0.0',
				integrity: 'sha512-AAAA',
				resolved: 'git+ssh://x/b.git',
			},
		};
		expect(unverifiable(entries)).toEqual(['a', 'b']);
	});
});

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

/** Optional dependencies without an entry: `npm ci` refuses such a file, or leaves the part out elsewhere. */
function missingOptional(packages: Lock): string[] {
	return Object.entries(packages).flatMap(([path, entry]) =>
		Object.entries(entry.optionalDependencies ?? {})
			.filter(([name]) => !find(packages, path, name))
			.map(([name, range]) => `${nameOf(path)} needs ${name} ${range}`),
	);
}

/** The entry that `name` means to the package at `path`: Node looks in its folder first, then upwards. */
function find(packages: Lock, path: string, name: string): Entry | undefined {
	const here = packages[path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`];
	if (here || path === '') return here;
	const parent = path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1));
	return find(packages, parent, name);
}

/** The native parts of each package that comes in several, one for each platform. */
function nativeParts(packages: Lock): [name: string, parts: Entry[]][] {
	return Object.entries(packages)
		.map(([path, entry]): [string, Entry[]] => {
			const names = Object.keys(entry.optionalDependencies ?? {});
			const parts = names.map((name) => find(packages, path, name));
			return [nameOf(path), parts.filter((part) => part?.os && part.cpu) as Entry[]];
		})
		.filter(([, parts]) => parts.length > 2);
}

const families = (packages: Lock): string[] => nativeParts(packages).map(([name]) => name);

function missingPlatforms(packages: Lock): string[] {
	return nativeParts(packages).flatMap(([name, parts]) =>
		PLATFORMS.filter((platform) => !parts.some((part) => runsOn(part, platform))).map(
			({ os, cpu, libc }) => `${name} has nothing for ${[os, cpu, libc].filter(Boolean).join(' ')}`,
		),
	);
}

function runsOn(part: Entry, { os, cpu, libc }: Platform): boolean {
	const fits = (allowed: string[] | undefined, value: string | undefined) =>
		!allowed || !value || allowed.includes(value);
	return fits(part.os, os) && fits(part.cpu, cpu) && fits(part.libc, libc);
}

/** Without `resolved`, npm takes the package from the registry in use; the checksum holds for all of them. */
function unverifiable(packages: Lock): string[] {
	return Object.entries(packages)
		.filter(([path]) => path !== '')
		.filter(
			([, { version, integrity, resolved }]) =>
				!version ||
				!integrity?.startsWith('sha512-') ||
				!/^https:.*\.tgz$/.test(resolved ?? 'https:.tgz'),
		)
		.map(([path]) => nameOf(path));
}
