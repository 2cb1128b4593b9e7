import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkFields } from '../schemas/issues.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { contentFolder } from './content-place.ts';

/**
 * `site.yaml` of a content folder; `SITE_URL` and `BASE_PATH` of the environment overrule it.
 * @throws in Chinese when it is not there or breaks its schema. The build has checked the file before: what is wrong is then a variable
 */
export function readSite(folder: string = contentFolder()): Site {
	const file = join(folder, 'site.yaml');
	if (!existsSync(file))
		throw new Error(`找不到 ${file}。请检查环境变量 PUFA_CONTENT，或者在项目文件夹里运行`);
	const written = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
	const { SITE_URL: url, BASE_PATH: base } = process.env;
	const { data, issues } = checkFields(siteSchema, {
		...written,
		...(url && { url }),
		...(base && { base: `/${base}/`.replace(/\/{2,}/g, '/') }),
	});
	if (data) return data;
	const from: Record<string, string> = {
		...(url && { url: '环境变量 SITE_URL' }),
		...(base && { base: '环境变量 BASE_PATH' }),
	};
	throw new Error(
		issues
			.map(({ path, message }) => `${from[String(path[0])] ?? 'site.yaml'}：${message}`)
			.join('\n'),
	);
}
