import { cellTests } from './of-cells';
import { zipTests } from './of-zip';
import type { Test } from './opposition';

/** Everything that two demands can want differently. */
export const tests: readonly Test[] = [...zipTests, ...cellTests];
