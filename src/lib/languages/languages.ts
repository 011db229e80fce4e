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

/** Its name in itself: Español. */
export function nameOf(language: Language): string {
	const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
	return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
