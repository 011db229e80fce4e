import { languageOf, type Language } from '../languages/languages';
import { pageWords } from '../languages/page-languages';
import { speak } from '../languages/words-in-use';
import { Carried } from './carried';

/** Where the choice is kept: read before the first paint, and says nothing of a roster. */
export const LANGUAGE_KEY = 'rollcall-language';

/** What changes with the language beside the words of the screens. */
export type Translated = (language: Language) => Promise<void>;

export interface LanguageView {
	readonly code: Language;
	readonly isChanging: boolean;
	/** Changes the language, and remembers it on this device. */
	choose(language: Language): Promise<void>;
	/** What screens hold beyond a change of language. */
	readonly carried: Carried;
}

/** The language of the page. */
export class LanguageInUse implements LanguageView {
	code = $state<Language>(languageOfPage());
	isChanging = $state(false);
	readonly #translate: Translated;
	readonly carried = new Carried(this.code);

	/** `translate`: has the report and all that was said of a roster said again. */
	constructor(translate: Translated) {
		this.#translate = translate;
	}

	async choose(language: Language): Promise<void> {
		if (this.isChanging || language === this.code) return;
		this.isChanging = true;
		try {
			speak(await pageWords(language));
			remember(language);
			document.documentElement.lang = language;
			await this.#translate(language);
			this.carried.language = language;
			this.code = language;
		} finally {
			this.isChanging = false;
		}
	}
}

/**
 * Speaks the language that the page's first script found out: that of the last choice, of the host, or
 * of the browser. To be called before a screen is made; English stays where its words do not arrive.
 */
export async function speakLanguageOfPage(): Promise<void> {
	const page = document.documentElement;
	try {
		speak(await pageWords(languageOfPage()));
	} catch {
		// No network, and no copy yet: the English words are there.
		page.lang = 'en';
	}
}

/** Shows the page, once its screen speaks the language: until then an English one would have shown. */
export function showPage(): void {
	delete document.documentElement.dataset['waits'];
}

/** The language in which the page speaks, also to a worker that starts. */
export function languageOfPage(): Language {
	// On the server pages are made in English.
	return typeof document === 'undefined'
		? 'en'
		: (languageOf(document.documentElement.lang) ?? 'en');
}

function remember(language: Language): void {
	try {
		localStorage.setItem(LANGUAGE_KEY, language);
	} catch {
		// Refused where cookies are: it holds until the page is left.
	}
}
