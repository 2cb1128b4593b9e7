import { DESK } from '../citation-check/load-desk.ts';
import * as desk from './desk.ts';

// `tools/citations/scripts/desk.….js`
Object.assign(globalThis, { [DESK]: desk });
