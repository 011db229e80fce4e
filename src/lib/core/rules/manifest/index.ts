import type { Rule } from '../rule';
import { manifestDocumentNumber } from './manifest-document-number';
import { manifestFootnoteMark } from './manifest-footnote-mark';
import { manifestFileMissing } from './manifest-file-missing';
import { manifestFileUnexpected } from './manifest-file-unexpected';
import { manifestHeader } from './manifest-header';
import { manifestModeValue } from './manifest-mode-value';
import { manifestOnerosterVersion } from './manifest-oneroster-version';
import { manifestPropertyMissing } from './manifest-property-missing';
import { manifestPropertyTwice } from './manifest-property-twice';
import { manifestPropertyUnknown } from './manifest-property-unknown';
import { manifestVersionValue } from './manifest-version-value';

/** Rules on manifest.csv, and on the files that it speaks of, in the order of fixing. */
export const manifestRules: readonly Rule[] = [
	manifestHeader,
	manifestPropertyMissing,
	manifestFootnoteMark,
	manifestPropertyTwice,
	manifestPropertyUnknown,
	manifestVersionValue,
	manifestOnerosterVersion,
	manifestDocumentNumber,
	manifestModeValue,
	manifestFileMissing,
	manifestFileUnexpected
];
