import { setFlagsFromString } from 'node:v8';

/**
 * Imported first by programs that run for seconds. V8 compiles what is called often once more, in threads of its own, with two
 * compilers of which the second is slow: in a build, a fifth of all processor time, and most of that code is not called often enough
 * afterwards. Here both wait for more calls. Builds by turns of 500 statutes, on two cores: 8.6 → 7.6 s of processor time, 5.4 → 5.1 s
 * with the first two; builds after a word have 0.97 of the time with the third. Node 24 has 3,000, 500 and 400; a Node that does not know
 * a flag says so and goes on.
 */
setFlagsFromString('--invocation-count-for-turbofan=60000');
setFlagsFromString('--invocation-count-for-osr=5000');
setFlagsFromString('--invocation-count-for-maglev=2000');
