import { failure } from '../outcome';
import { observe, type Observation } from '../findings/observation';

/** The directory of the zip does not hold together: which part, and at which byte of the zip. */
export const damagedDirectory = (
	variant: 'signature' | 'count' | 'offset' | 'size' | 'extra' | 'zip64' | 'multi-disk',
	facts: Observation['facts'] = {}
): { readonly ok: false; readonly problem: Observation } =>
	failure(observe('zip-directory-damaged', { variant, facts }));
