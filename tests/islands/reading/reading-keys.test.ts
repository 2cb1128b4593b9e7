import { describe, expect, test } from 'vitest';
import { actOf } from '../../../src/islands/reading/reading-keys.ts';

/** A key as the browser reports it; `inside` is what a selector for fields and dialogs would find around the target. */
function key(
	name: string,
	more: Partial<KeyboardEvent> = {},
	inside: object | null = null,
): KeyboardEvent {
	const target = { closest: () => inside };
	return {
		...{ key: name, keyCode: 0, isComposing: false, defaultPrevented: false },
		...{ ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, target },
		...more,
	} as unknown as KeyboardEvent;
}

describe('a key on the page of a law', () => {
	test.each([
		['j', 'next'],
		['k', 'previous'],
		['f', 'find'],
		['c', 'copy'],
		['s', 'share'],
		['r', 'aloud'],
	])('%s asks for %s', (name, act) => {
		expect(actOf(key(name))).toBe(act);
	});

	test('? asks for the list of keys, with Shift as most keyboards need it', () => {
		expect(actOf(key('?', { shiftKey: true }))).toBe('keys');
	});

	test('works with Caps Lock on', () => {
		expect(actOf(key('J'))).toBe('next');
	});

	test.each<[what: string, event: KeyboardEvent]>([
		['while an input method composes', key('j', { isComposing: true })],
		['while an input method composes in Safari', key('j', { keyCode: 229 })],
		['in a field or a dialog', key('j', {}, {})],
		['with Ctrl: Ctrl F is the browser’s', key('f', { ctrlKey: true })],
		['with ⌘: ⌘ C is the browser’s', key('c', { metaKey: true })],
		['with Alt', key('k', { altKey: true })],
		['with Shift', key('J', { shiftKey: true })],
		['that another part has answered', key('j', { defaultPrevented: true })],
		['that means nothing here', key('x')],
		['that only moves', key('ArrowDown')],
	])('means nothing %s', (_, event) => {
		expect(actOf(event)).toBeNull();
	});
});
