import type { Problem } from '../../../checked.ts';
import { isOneAct } from '../../../domain/law/title/amending-title.ts';
import { titleKey } from '../../../domain/law/title/identify.ts';
import type { FieldPath } from '../../../loaders/yaml-source.ts';
import { slug } from '../../../schemas/fields.ts';
import type { Content, Entry } from '../../content/content.ts';
import { error, warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

type Kind = '全称' | '简称' | '别名';

/** A name of a law, and where somebody gave it. */
interface Naming {
	law: string;
	kind: Kind;
	name: string;
	entry: Entry;
	path: FieldPath;
}

/**
 * A name belongs to one law only: else a citation by that name would lead to the wrong one. Acts that happen once are called alike
 * (关于修改部分某某法规的决定), each is one of its day, and a citation tells them apart by day or number.
 */
export const lawNames: Rule = (content) => {
	const namings = namingsIn(content);
	const ofLaws = namings.filter(({ name }) => !isOneAct(name));
	return [...sharedNames(ofLaws), ...differentTitles(namings), ...severalDays(content)];
};

function severalDays({ laws }: Content): Problem[] {
	const several = laws.filter(({ data }) => isOneAct(data.title) && data.versions.length > 1);
	return several.map((law) => warning(law, ['versions'], SEVERAL_DAYS));
}

const SEVERAL_DAYS =
	'修改、废止或者批准的决定没有先后几个版本，名称相同、日期不同的是不同的文件。请把多出来的版本移出这个文件夹，再各导入一次';

function sharedNames(namings: readonly Naming[]): Problem[] {
	const byName = Map.groupBy(namings, ({ name }) => titleKey(name));
	return [...byName.values()].flatMap((group) => {
		const [first, ...rest] = group;
		const others = rest.filter(({ law }) => law !== first!.law);
		// One problem for each further law is enough, however often the name stands there.
		return [...Map.groupBy(others, ({ law }) => law).values()].map(([other]) =>
			sharedName(first!, other!),
		);
	});
}

function sharedName(first: Naming, other: Naming): Problem {
	const severe = first.kind === '全称' && other.kind === '全称';
	return (severe ? error : warning)(
		other.entry,
		other.path,
		`${other.kind}“${other.name}”也是 ${first.law} 的${first.kind}（${first.entry.file}），引用时分不清是哪一部。` +
			(severe ? oneLaw(first, other) : '请只留在一部法规上，或者写得更具体'),
	);
}

/** How one law of two ids gets one: the folder's name is in addresses, so the registry follows it if it can be in one. */
function oneLaw(first: Naming, other: Naming): string {
	const inRegistry = other.path.length > 1;
	const todo = !inRegistry
		? '合并到一个文件夹'
		: slug.safeParse(first.law).success
			? `把这一行的 id 改成 ${first.law}`
			: `把文件夹 laws/${first.law} 改名为 laws/${other.law}`;
	return `如果是同一部法规，请${todo}；否则改正 title`;
}

/** The registry and the law's own folder give one law two titles. */
function differentTitles(namings: readonly Naming[]): Problem[] {
	const titles = Map.groupBy(
		namings.filter(({ kind }) => kind === '全称'),
		({ law }) => law,
	);
	return [...titles.values()].flatMap(([first, ...others]) =>
		others
			.filter(({ name }) => titleKey(name) !== titleKey(first!.name))
			.map(({ entry, path, name }) => {
				const message = `title 写的是“${name}”，${first!.entry.file} 里这部法规的全称是“${first!.name}”。请核对后改成一致`;
				return warning(entry, path, message);
			}),
	);
}

function namingsIn({ laws, registry }: Content): Naming[] {
	const own = laws.flatMap((entry) => {
		const { title, shortTitle, aliases } = entry.data;
		const named = (kind: Kind, name: string, path: FieldPath): Naming => ({
			...{ law: entry.id, kind, name, entry, path },
		});
		return [
			named('全称', title, ['title']),
			named('简称', shortTitle, ['shortTitle']),
			...aliases.map((alias, row) => named('别名', alias, ['aliases', row])),
		];
	});
	const entry = registry['law-names'];
	const registered = (entry?.data ?? []).flatMap(({ id, title, names }, row) => [
		{ law: id, kind: '全称' as const, name: title, entry: entry!, path: [row, 'title'] },
		...names.map((name, place) => ({
			...{ law: id, kind: '别名' as const, name, entry: entry!, path: [row, 'names', place] },
		})),
	]);
	return [...own, ...registered];
}
