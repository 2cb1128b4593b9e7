import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../../project.mjs';

const PROGRAMS = join(CACHE, 'page-programs');

/** The file that says what is in the folder of a program. It is written last, and removed first. */
export const ABOUT = 'about.json';

/** Where the program of this code lies, if it has been compiled. @param code a hash of the code that builds */
export const pageProgramFolder = (code: string): string => join(PROGRAMS, code.slice(0, 16));

/** Whether a folder holds a program. */
export const hasPageProgram = (folder: string): boolean => existsSync(join(folder, ABOUT));
