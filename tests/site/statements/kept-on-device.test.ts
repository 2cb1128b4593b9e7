import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { EARLY_SCRIPT } from '../../../src/layouts/early-script.ts';
import { keptOnDevice } from '../../../src/site/statements/kept-on-device.ts';

const islands = resolve(import.meta.dirname, '../../../src/islands');
/** Names that are no storage keys: an event, and the beginning of all keys. */
const OTHER = new Set(['pufa:display', 'pufa:']);

test('隐私说明 names every key that a script keeps in the browser, and no other', () => {
	const code = readdirSync(islands, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => readFileSync(join(islands, file), 'utf8'))
		.join('\n');
	const named = `${code}${EARLY_SCRIPT}`.match(/pufa:[\w-]*/g)!.filter((key) => !OTHER.has(key));
	expect(keptOnDevice.map(({ key }) => key).sort()).toEqual([...new Set(named)].sort());
});
