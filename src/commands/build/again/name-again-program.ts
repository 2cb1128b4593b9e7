import { nameAgain } from './name-again.ts';

/** `node name-again-program.ts FOLDER`: give the files of that site second names, when its build is over. */
nameAgain(process.argv[2]!);
