import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenIdle } from '../../../src/islands/kiosk/idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function idle(untouched: boolean): { target: EventTarget; leave: ReturnType<typeof vi.fn> } {
	const target = new EventTarget();
	const leave = vi.fn();
	whenIdle(1000, leave, untouched, target);
	return { target, leave };
}

describe('a machine that nobody touches', () => {
	test('is left alone until the time is over', () => {
		const { leave } = idle(true);
		vi.advanceTimersByTime(999);
		expect(leave).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(leave).toHaveBeenCalledTimes(1);
	});

	test.each(['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'scroll'])(
		'counts anew after a %s',
		(sign) => {
			const { target, leave } = idle(true);
			vi.advanceTimersByTime(900);
			target.dispatchEvent(new Event(sign));
			vi.advanceTimersByTime(900);
			expect(leave).not.toHaveBeenCalled();
			vi.advanceTimersByTime(100);
			expect(leave).toHaveBeenCalledTimes(1);
		},
	);

	test('may wait for the first touch before it counts', () => {
		const { target, leave } = idle(false);
		vi.advanceTimersByTime(5000);
		expect(leave).not.toHaveBeenCalled();
		target.dispatchEvent(new Event('pointerdown'));
		vi.advanceTimersByTime(1000);
		expect(leave).toHaveBeenCalledTimes(1);
	});
});
