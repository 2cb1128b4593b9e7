import type { Checked } from '../checked.ts';
import type { Content } from './content/content.ts';
import { readContent } from './content/validate.ts';
import { mdxCharacters } from './rules/bodies/mdx-characters.ts';
import { bodyPictures } from './rules/bodies/pictures.ts';
import { sitePicture } from './rules/site/picture.ts';

/**
 * The content of a folder, and what a build refuses: the build asks this first, and makes a site only where nothing is an
 * error. Three of the rules belong to it, since no schema sees what they tell, and it would stop the build just the same.
 */
export function readForBuild(folder: string): Checked<Content> {
	const { value, problems } = readContent(folder);
	const unmade = [mdxCharacters, bodyPictures, sitePicture].flatMap((rule) => rule(value));
	return { value, problems: [...problems, ...unmade] };
}
