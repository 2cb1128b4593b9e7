import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Problem } from '../../../checked.ts';
import { withBody, type Content, type Entry } from '../../content/content.ts';
import { decoded, isPictureFile, linksIn, type BodyLink } from '../../bodies/links.ts';
import { error, warning } from '../../problems.ts';
import type { Rule } from '../../rule.ts';

/** The pictures of bodies lie in the content folder: the build would stop at one that is missing, in English. */
export const bodyPictures = (content: Content): Problem[] =>
	pictures(content).flatMap(([entry, { to, line }]) => {
		const fault = faultOf(to, join(content.folder, dirname(entry.file)), content.folder);
		return fault === undefined
			? []
			: [error(entry, line, `图片 ${to} ${fault}`.replace(/ {2,}/, ' '))];
	});

/** A picture says in words what it shows, for who does not see it (WCAG 2.2, 1.1.1). */
export const describedPictures: Rule = (content) =>
	pictures(content)
		.filter(([, { words }]) => words.trim() === '')
		.map(([entry, { to, line }]) => {
			const message = `图片 ${to} 没有说明，看不见图的读者不知道画的是什么。请写成 ![图上是什么](${to})`;
			return warning(entry, line, message);
		});

/** So large a picture takes half a minute to come to a phone in the countryside. */
const HEAVY = 3_000_000;

/** Pictures are no larger than a page needs: a camera's is ten times that. */
export const heavyPictures: Rule = (content) =>
	pictures(content).flatMap(([entry, { to, line }]) => {
		const file = join(content.folder, dirname(entry.file), decoded(to));
		const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
		if (size <= HEAVY) return [];
		const told = `图片 ${to} 有 ${(size / 1e6).toFixed(1)} MB，手机上打开很慢。请用画图软件缩小到宽 1600 像素以内，再另存一次`;
		return [warning(entry, line, told)];
	});

const pictures = (content: Content): [Entry, BodyLink][] =>
	withBody(content).flatMap((entry) =>
		linksIn(entry)
			.filter(({ picture }) => picture)
			.map((link): [Entry, BodyLink] => [entry, link]),
	);

/**
 * @param folder of the file that shows the picture
 * @param content the content folder: no path may publish what lies elsewhere on this machine
 */
function faultOf(to: string, folder: string, content: string): string | undefined {
	const beside = '请把图片放在同一个文件夹里，这里写文件名，例如 tu.png';
	if (to === '') return `没有写文件名。${beside}`;
	if (/^(?:https?:)?\/\//i.test(to)) return `在别的网站上，网页不会显示它。${beside}`;
	if (/^(?:\/|\\|[a-z]+:)/i.test(to)) return `不是内容文件夹里的文件。${beside}`;
	if (!isPictureFile(to)) return `不是能显示的图片。请换成 .png、.jpg、.webp 或者 .svg 文件`;
	const file = join(folder, decoded(to));
	if (!file.startsWith(content + sep)) return `在内容文件夹外面。${beside}`;
	if (!existsSync(file)) return `找不到（大小写也要一致）。${beside}`;
	return isPicture(file)
		? undefined
		: '打不开，内容不是图片或者已经损坏。请用画图软件重新另存为 .png 或者 .jpg';
}

// How the files of PNG, JPEG, GIF, WebP, TIFF and AVIF begin; that of SVG is text.
const BEGINNING = /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|II\*\0|MM\0\*|....ftyp)|<svg[\s>]/s;

const isPicture = (file: string): boolean => BEGINNING.test(readFileSync(file).toString('latin1'));
