/**
 * Flags of V8 for programs that run for seconds and keep most of what they read: room for 16 MB of young objects from the start
 * instead of 1, 32 at most, and no search for old ones that nobody holds below 400 MB. Nothing can be said of it in a program that
 * runs already, so whoever starts one gives them, `build` and `prepare` in `package.json` too: all must have the same, since Node
 * keeps compiled code by flags. Builds by turns of 500 statutes, on two cores: 5.7 → 5.4 s,
 * processor time 10.4 → 9.9 s, memory 930 → 790 MB; after a word 0.97 of the time. With 64 MB it is no faster, and holds more.
 */
export const HEAP = [
	'--initial-heap-size=400',
	'--min-semi-space-size=16',
	'--max-semi-space-size=32',
];
