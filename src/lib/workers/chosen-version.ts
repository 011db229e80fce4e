import type { CheckOptions } from '../core/check';
import type { CheckRequest } from './api';

/** The version that the person chose, as an option of the check. */
export function chosenVersion(request: CheckRequest | null): Pick<CheckOptions, 'oneroster'> {
	const oneroster = request?.oneroster ?? null;
	return oneroster === null ? {} : { oneroster };
}
