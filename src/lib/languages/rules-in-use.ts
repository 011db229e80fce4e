import { quickFixes } from '../core/edits/fixes/index';
import { rules } from '../core/rules/index';
import { takeIntoUse } from './words-in-use';

/**
 * Lets rules and quick fixes speak the language in use. Their English words stand in their own files,
 * and a file that is only looked at must not have to know of languages: so this is done for all of
 * them by whoever speaks another one.
 */
export function takeRulesIntoUse(): void {
	takeIntoUse('rules', Object.fromEntries(rules.map(({ meta, texts }) => [meta.id, texts])));
	takeIntoUse('fixes', Object.fromEntries(quickFixes.map(({ id, texts }) => [id, texts])));
}
