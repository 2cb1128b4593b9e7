// In plain JavaScript: the file that Node is started with is read before anybody can say where compiled code is kept, and
// what takes the types out of TypeScript needs 50 ms to load.
import './short-run.mjs';
import { enableCompileCache } from 'node:module';
import { COMPILED_CODE } from './project.mjs';

enableCompileCache(COMPILED_CODE);
await import('./build.ts');
