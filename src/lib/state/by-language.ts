import { languages, type Language } from '../languages/languages';
import { lazily } from './lazily';

/** For each language a way to bring something in, once. */
export const byLanguage = <Value>(
	bring: (language: Language) => Promise<Value>
): Readonly<Record<Language, () => Promise<Value>>> =>
	// Every language is a key, which `fromEntries` forgets.
	Object.fromEntries(languages.map((each) => [each, lazily(() => bring(each))])) as Record<
		Language,
		() => Promise<Value>
	>;
