/** What a person at a machine does. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'scroll'];

/**
 * Call something once when nothing has been touched for a while.
 * @param time in milliseconds
 * @param untouched whether to count before the first touch too
 */
export function whenIdle(
	time: number,
	leave: () => void,
	untouched: boolean,
	target: EventTarget = window,
): void {
	let timer = untouched ? setTimeout(leave, time) : undefined;
	const again = (): void => {
		clearTimeout(timer);
		timer = setTimeout(leave, time);
	};
	for (const sign of SIGNS) target.addEventListener(sign, again, { passive: true, capture: true });
}
