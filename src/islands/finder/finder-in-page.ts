import { createFinder } from '../../search/finder/finder.ts';
import { ENGINE } from './load-engine.ts';

// `search/scripts/engine.….js`: asked for only where no worker runs the engine.
Object.assign(globalThis, { [ENGINE]: createFinder });
