import type { Rule } from '../rule';
import { manifestMissing } from './manifest-missing';
import { notOneroster } from './not-oneroster';
import { versionMixed } from './version-mixed';

/** Rules on the version of the standard. What they report the stage that decides it has seen. */
export const versionRules: readonly Rule[] = [notOneroster, manifestMissing, versionMixed];
