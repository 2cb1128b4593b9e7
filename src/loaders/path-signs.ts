/** Vite and Astro take a path for an address in some places, in which these signs begin something else. */
const IN_PROJECT = /[#?]/;
/** While one edits they read the content folder, which a build reads without them. */
const IN_CONTENT = /[#?%]/;

/** What is wrong with the place of the project, so that nothing can be compiled there; undefined if nothing is. */
export const wrongPlace = (project: string): string | undefined =>
	saying('项目所在的文件夹', project, IN_PROJECT);

/** What keeps `npm run dev` from showing this content; undefined if nothing does. */
export const wrongForEditing = (project: string, content: string): string | undefined =>
	wrongPlace(project) ?? saying('内容文件夹', content, IN_CONTENT);

function saying(what: string, path: string, signs: RegExp): string | undefined {
	const [sign] = signs.exec(path) ?? [];
	return sign === undefined
		? undefined
		: `${what}的路径 ${path} 里有“${sign}”，程序读不了这样的路径。请给路径里的文件夹改名，去掉“${sign}”，或者移到别处，再运行一次`;
}
