import type { Fault } from './fault';
import { cellFaults } from './faults/cells';
import { csvFaults } from './faults/csv';
import { deltaFaults } from './faults/delta';
import { headerFaults } from './faults/header';
import { itemFaults } from './faults/items';
import { keyFaults } from './faults/keys';
import { logicFaults } from './faults/logic';
import { manifestFaults } from './faults/manifest';
import { packageFaults } from './faults/package';
import { plausibilityFaults } from './faults/plausibility';
import { roster10Faults } from './faults/roster-1.0';
import { roster12Faults } from './faults/roster-1.2';
import { versionFaults } from './faults/version';

/** Every fault that can be planted, at least one for each rule. */
export const faults: readonly Fault[] = [
	...packageFaults,
	...versionFaults,
	...manifestFaults,
	...csvFaults,
	...headerFaults,
	...cellFaults,
	...itemFaults,
	...keyFaults,
	...deltaFaults,
	...logicFaults,
	...plausibilityFaults,
	...roster10Faults,
	...roster12Faults
];
