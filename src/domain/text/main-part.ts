// e.g. '<Relationship Id="rId1" Type="http://…/officeDocument" Target="word/document.xml"/>'
const RELATIONSHIP = /<Relationship\s[^<>]*>/g;

/** Where the relationships of a Word file stand (ECMA-376 part 2, 9.3). */
export const RELATIONSHIPS = '_rels/.rels';

/**
 * The name of the part of a Word file that holds its text; nearly always `word/document.xml`.
 * @param relationships what the part of that name says
 * @param isThere whether the file has a part
 */
export function mainPart(relationships: string, isThere: (name: string) => boolean): string {
	const all = relationships.match(RELATIONSHIP) ?? [];
	const main = all.find((one) => one.includes('/officeDocument"')) ?? '';
	const target = /\sTarget="\/?([^"]+)"/.exec(main)?.[1];
	return target && isThere(target) ? target : 'word/document.xml';
}
