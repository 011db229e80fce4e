import type { Language } from './languages';
import type { Catalogue } from './words-in-use';

const files = import.meta.glob<Catalogue>(['./??.ts', './??/page.ts'], { import: 'page' });

/** Brings in the words of the screens in a language; English ones are there already. */
export async function pageWords(language: Language): Promise<Catalogue> {
	const file = files[`./${language}/page.ts`] ?? files[`./${language}.ts`];
	return (await file?.()) ?? {};
}
