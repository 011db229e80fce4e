import type { Language } from './languages';
import { takeRulesIntoUse } from './rules-in-use';
import { speak, type Catalogue } from './words-in-use';

/*
 * The worker lies in the page's own script and can bring nothing in later, so it has every language
 * from the start; of each only what is said of a roster.
 */
const files = import.meta.glob<Catalogue>(['./??.ts', './??/worker.ts'], {
	eager: true,
	import: 'worker'
});

takeRulesIntoUse();

/** Changes the language of all that the worker says from now on. */
export const speakInWorker = (language: Language): void => {
	speak(files[`./${language}/worker.ts`] ?? files[`./${language}.ts`] ?? {});
};
