import { expect, test } from 'vitest';
import { jsonLine, outcomeOf, unchangedRemark } from '../../src/importer/outcome.ts';

test('a line of --json has the fields that other programs rely on, and no others', () => {
	const line = jsonLine(outcomeOf('下载/条例.docx', 'law', [unchangedRemark()]));
	const outcome = JSON.parse(line) as { problems: object[] };
	expect(Object.keys(outcome).toSorted()).toEqual(
		['articles', 'file', 'id', 'kind', 'problems', 'source', 'version'].toSorted(),
	);
	expect(outcome.problems.map((problem) => Object.keys(problem))).toEqual([
		['severity', 'message'],
	]);
});
