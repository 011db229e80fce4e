/**
 * Languages of the app, by their BCP 47 code. Each but English is the file or folder of that name
 * beside this one: to add a language is to write it and to name it here, and in the first lines of
 * app.html.
 */
export const languages = ['en', 'es'] as const;

export type Language = (typeof languages)[number];

/** The language of that code; null where the app does not speak it. */
export const languageOf = (code: string): Language | null =>
	languages.find((each) => each === code) ?? null;

// Not by Intl.DisplayNames, which takes a telephone 60 ms to make, for two words.
const names: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** Its name in itself: Español. */
export const nameOf = (language: Language): string => names[language];
