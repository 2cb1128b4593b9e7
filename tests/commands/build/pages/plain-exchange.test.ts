import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PLAIN } from '../../../../src/commands/build/pages/plain-exchange.ts';

/** Node's own, which these stand in for. */
const OWN = { Headers, Request, Response };

type Exchange = typeof OWN;

/** What is asked of both; each answer is compared. */
const ASKED: [what: string, (of: Exchange) => unknown][] = [
	[
		'a field whatever its case',
		({ Headers }) => new Headers({ 'Content-Type': 'a/b' }).get('content-type'),
	],
	['a field that is not there', ({ Headers }) => new Headers().get('x')],
	[
		'whether there is one',
		({ Headers }) => [new Headers([['A', '1']]).has('a'), new Headers().has('a')],
	],
	[
		'all fields',
		({ Headers }) => [
			...new Headers([
				['A', '1'],
				['B', '2'],
			]),
		],
	],
	['fields of other fields', ({ Headers }) => [...new Headers(new Headers({ a: '1' })).entries()]],
	[
		'one set anew',
		({ Headers }) => changed(new Headers({ a: '1' }), (fields) => fields.set('A', '2')),
	],
	[
		'one more value',
		({ Headers }) => changed(new Headers({ a: '1' }), (fields) => fields.append('A', '2')),
	],
	[
		'one taken away',
		({ Headers }) => changed(new Headers({ a: '1' }), (fields) => fields.delete('A')),
	],
	['cookies', ({ Headers }) => new Headers().getSetCookie()],
	['an address', ({ Request }) => new Request(new URL('http://localhost/法/')).url],
	[
		'how it is asked',
		({ Request }) => [
			new Request('http://localhost/').method,
			new Request('http://localhost/', { method: 'POST' }).method,
		],
	],
	['a request of a request', ({ Request }) => new Request(new Request('http://localhost/a/')).url],
	['a text', ({ Response }) => new Response('第一条').text()],
	['bytes as a text', ({ Response }) => new Response(Buffer.from('第一条')).text()],
	['bytes', async ({ Response }) => [...Buffer.from(await new Response('第一条').arrayBuffer())]],
	['no body', ({ Response }) => new Response(null).text()],
	['a copy', ({ Response }) => new Response('第一条').clone().text()],
	['data', ({ Response }) => Response.json({ 条: 1 }).text()],
	['the kind of data', ({ Response }) => Response.json([]).headers.get('Content-Type')],
	[
		'how it went',
		({ Response }) => [200, 299, 301, 404].map((status) => new Response(null, { status }).ok),
	],
	[
		'a status',
		({ Response }) => new Response('', { status: 404, statusText: 'Not Found' }).statusText,
	],
	[
		'whether something is one',
		({ Response }) => [new Response() instanceof Response, ('x' as unknown) instanceof Response],
	],
];

function changed(fields: Headers, change: (fields: Headers) => void): [string, string][] {
	change(fields);
	return [...fields];
}

describe('is answered as by Node', () => {
	test.each(ASKED)('%s', async (_, answer) => {
		expect(await answer(PLAIN as unknown as Exchange)).toEqual(await answer(OWN));
	});
});

test('Node loads none of its own for them', () => {
	const file = resolve('src/commands/build/pages/plain-exchange.ts');
	const code = `import { exchangePlainly } from ${JSON.stringify(file)};
		exchangePlainly();
		new Response(new Request('http://localhost/').url, { headers: new Headers() });
		console.log(process.moduleLoadList.filter((name) => name.includes('undici/undici')).length);`;
	const options = { encoding: 'utf8' } as const;
	const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code], options);
	expect(said.trim()).toBe('0');
});
