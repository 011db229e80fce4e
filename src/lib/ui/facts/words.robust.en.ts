import { line } from './criterion';
import type { Criterion } from './shapes';

/** What assistive technology can rely on. */
export const robust: readonly Criterion[] = [
	line(
		'A',
		'supports',
		'axe',
		'4.1.2 Name, Role, Value',
		'Native controls first. Parts made by hand carry role, name and state.'
	),
	line(
		'AA',
		'supports',
		'e2e',
		'4.1.3 Status Messages',
		'Progress, results and what was saved are announced without taking the focus. A check is announced every few seconds at most.'
	)
];
