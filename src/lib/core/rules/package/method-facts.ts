import type { Fact, Facts, PlainFacts } from '../../findings/finding';
import { UNKNOWN_METHOD } from '../../zip/zip-format';
import { methodWords } from './words';

/** These facts of an observation that name compression methods, in words. */
export const methodFacts = (facts: PlainFacts, ...names: readonly string[]): Facts =>
	Object.fromEntries(names.map((name) => [name, named(facts[name])]));

const named = (method: string | number | undefined): Fact =>
	method === UNKNOWN_METHOD ? () => methodWords.unknown : (method ?? '');
