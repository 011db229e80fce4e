import type { Fact } from '../../findings/finding';
import { targetWords } from './words';

type TargetFact = 'target' | 'thing' | 'aThing' | 'Thing';

/**
 * The plain name of what a file holds: to begin a sentence (`Thing`), within one (`thing`), and with
 * its article (`aThing`).
 */
export const targetFacts = (file: string): Readonly<Record<TargetFact, Fact>> => ({
	target: file,
	thing: () => targetWords.thing(file),
	aThing: () => targetWords.aThing(file),
	Thing: () => targetWords.Thing(file)
});
