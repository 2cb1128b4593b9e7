import { ownWords, walk, type Law } from '../model.ts';

/** The text of a statute, character for character as it was read. The partner of `parseLaw`. */
export function printLaw(law: Law): string {
	let text = '';
	for (const unit of walk(law.units)) text += unit.before + ownWords(unit);
	return text + law.end;
}
