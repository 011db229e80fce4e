import type { Verdict } from '../../core/profiles/judgement';

/** The mark of each verdict; its word stands beside it. */
export const verdictHues = {
	accepted: 'ok',
	'accepted-with-losses': 'warning',
	rejected: 'error',
	unknown: 'info'
} as const satisfies Record<Verdict, string>;

/** A sentence on a receiver cut behind its first full stop after the name: a heading, and the rest. */
export function headAndRest(name: string, sentence: string): readonly [head: string, rest: string] {
	const from = sentence.startsWith(name) ? name.length : 0;
	const stop = sentence.indexOf('. ', from);
	return stop < 0 ? [sentence, ''] : [sentence.slice(0, stop + 1), sentence.slice(stop + 2)];
}
