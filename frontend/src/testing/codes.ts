import { fingerprintOf } from '../hashing/codes.ts';
import { Kernels } from '../hashing/kernels.ts';

/** For the tests in Chromium: what the worker runs, at hand in the page. */
const bench = { kernels: await Kernels.load(), fingerprintOf };
export type CodesBench = typeof bench;
Object.assign(globalThis, { bench });
document.title = 'ready';
