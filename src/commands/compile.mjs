// In plain JavaScript for the same reason as `build.mjs`.
import './short-run.mjs';
import { enableCompileCache } from 'node:module';
import { COMPILED_CODE } from './project.mjs';

enableCompileCache(COMPILED_CODE);
await import('./compile.ts');
