import type { Problem } from '../../../checked.ts';
import type { Site } from '../../../schemas/site.ts';
import type { Entry } from '../../content/content.ts';
import { warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

// e.g. "普法网站（请改成本单位的网站名称）", "请填写地址、电话和办公时间", "示例县人民路1号（虚构地址）": what a first `site.yaml` says;
// not "来信请填写真实姓名"
const PLACEHOLDER = /请(?:改|换)成(?:本单位|主办单位)|^请填写地址|虚构地址/;
/** The address in a first `site.yaml`; no site can stand there (RFC 2606). */
const ADDRESS = 'https://www.example.com';

/** Where nobody says any more that the site is a demonstration, no words of the first `site.yaml` are left. */
export const starterSite: Rule = ({ site }) => {
	if (!site || site.data.demonstration) return [];
	const { name, office, url, contact } = site.data;
	const fields: [path: string[], value: string | undefined][] = [
		[['name'], name],
		[['office'], office],
		...Object.entries(contact).map(([field, value]): [string[], string | undefined] => [
			['contact', field],
			value,
		]),
	];
	return [
		...fields.flatMap(([path, value]) =>
			PLACEHOLDER.test(value ?? '') ? left(site, path, value!) : [],
		),
		...(url === ADDRESS ? left(site, ['url'], url) : []),
	];
};

function left(site: Entry<Site>, path: string[], value: string): Problem[] {
	const message = `${path.join('.')} 还是起步时的占位内容“${value}”，会照样显示。请换成本单位的；还不是正式的网站，就留着“demonstration: true”`;
	return [warning(site, path, message)];
}
