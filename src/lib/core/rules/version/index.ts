import type { Rule } from '../rule';
import { leadingZeroLost } from './leading-zero-lost';
import { manifestMissing } from './manifest-missing';
import { notOneroster } from './not-oneroster';
import { rosterFileMissing } from './roster-file-missing';
import { valueCapitals } from './value-capitals';
import { versionMixed } from './version-mixed';

/** Rules on the version of the standard. What they report the stage that decides it has seen. */
export const versionRules: readonly Rule[] = [
	notOneroster,
	manifestMissing,
	versionMixed,
	rosterFileMissing,
	valueCapitals,
	leadingZeroLost
];
