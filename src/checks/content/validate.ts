import type { Checked, Problem } from '../../checked.ts';
import {
	noContentFolder,
	readContentFolder,
	type ContentFolder,
} from '../../loaders/content-folder.ts';
import type { SourceFile } from '../../loaders/yaml-source.ts';
import { guideSchema } from '../../schemas/guide.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { registrySchemas } from '../../schemas/registry.ts';
import { reportSchema, type Report } from '../../schemas/report.ts';
import { siteSchema } from '../../schemas/site.ts';
import { studySchema } from '../../schemas/study.ts';
import type { Content, Entry, Registry } from './content.ts';
import { idHints } from './id-hints.ts';
import { error } from '../problems.ts';
import { present, readerInto, validLaws, validNotes, type Read, type Schema } from './read-part.ts';
import { otherYear } from './report-year.ts';

/** The files of a content folder that hold to their schemas, and what is wrong with the others: file, line, and a sentence in Chinese. */
export function readContent(folder: string): Checked<Content> {
	const found = readContentFolder(folder);
	const problems: Problem[] = missingParts(found);
	const read = readerInto(
		problems,
		idHints(() => found),
	);
	const value: Content = {
		folder,
		site: found.site && read(found.site, siteSchema),
		laws: validLaws(found.laws, read),
		notes: validNotes(found.notes, read),
		reports: present(found.reports.map((file) => readReport(file, read, problems))),
		study: present(found.study.map((file) => read(file, studySchema))),
		guides: present(found.guides.map((file) => read(file, guideSchema))),
		registry: readRegistry(found.registry, read, problems),
		ids: idsIn(found),
		unreadable: new Set(
			found.registry.filter(({ data }) => !Array.isArray(data)).map(({ id }) => id),
		),
		strays: found.strays,
	};
	return { value, problems };
}

/** A wrong year makes every commitment wrong: it is told first. */
function readReport(source: SourceFile, read: Read, problems: Problem[]): Entry<Report> | null {
	const before = problems.length;
	const entry = read(source, reportSchema);
	if (!entry) problems.splice(before, 0, ...otherYear(source));
	return entry;
}

// e.g. "site.yml", "site.yaml.txt", "Site.yaml"
const SITE_YAML = /^site\.ya?ml(?:\.txt)?$/i;

function missingParts({ folder, site, strays }: ContentFolder): Problem[] {
	const noFolder = noContentFolder(folder);
	if (noFolder !== undefined) return [{ severity: 'error', message: noFolder }];
	if (site) return [];
	const other = strays.find((name) => SITE_YAML.test(name));
	return [
		{
			severity: 'error',
			file: 'site.yaml',
			message: `缺少网站设置文件 site.yaml。${
				other
					? `请把 ${other} 改名为 site.yaml`
					: '请照 content/README.md 的例子新建，写明网站名称和主办单位'
			}`,
		},
	];
}

type RegistryName = keyof Registry;
const REGISTRY_NAMES = Object.keys(registrySchemas) as RegistryName[];

function readRegistry(files: readonly SourceFile[], read: Read, problems: Problem[]): Registry {
	const one = <N extends RegistryName>(name: N): Registry[N] => {
		const file = files.find(({ id }) => id === name);
		return (file ? read(file, registrySchemas[name] as Schema<unknown>) : null) as Registry[N];
	};
	for (const file of files.filter(({ id }) => !REGISTRY_NAMES.includes(id as RegistryName))) {
		const near = nearest(file.id, REGISTRY_NAMES);
		const hint = near ? `是不是想写 ${near}.yaml？` : `这里只用 ${REGISTRY_NAMES.join('、')}`;
		problems.push(error(file, 1, `没有这样的登记表，文件不会被使用。${hint}`));
	}
	return {
		topics: one('topics'),
		issuers: one('issuers'),
		'law-names': one('law-names'),
		synonyms: one('synonyms'),
		days: one('days'),
		alarms: one('alarms'),
	};
}

function idsIn({ laws, reports, study, guides, registry }: ContentFolder): Content['ids'] {
	const names = (files: readonly SourceFile[]) => new Set(files.map(({ id }) => id));
	const rows = (name: RegistryName) => {
		const data = registry.find(({ id }) => id === name)?.data;
		return new Set(
			(Array.isArray(data) ? data : []).map((row: { id?: string } | null) => row?.id ?? ''),
		);
	};
	return {
		laws: names(laws),
		reports: names(reports),
		study: names(study),
		guides: names(guides),
		topics: rows('topics'),
		issuers: rows('issuers'),
		'law-names': rows('law-names'),
		synonyms: rows('synonyms'),
		days: rows('days'),
		alarms: rows('alarms'),
	};
}
