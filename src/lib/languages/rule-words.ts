/** The texts of a rule in another language; see `RuleTexts` for the placeholders. */
export interface RuleWords {
	readonly title: string;
	readonly what: string;
	readonly why: string;
	readonly messages: Readonly<Record<string, string>> & { readonly one: string };
	readonly advice: Readonly<Record<string, string>> & { readonly one: string };
}

/** What the page of a rule says beside, each list in the order of the rule's own. */
export interface RulePageWords {
	/** What each receiver does. */
	readonly effects: readonly string[];
	/** The steps in each student system. */
	readonly atSource: readonly string[];
	readonly falseAlarms: readonly string[];
	/** Names of the examples. */
	readonly bad: readonly string[];
	readonly good: readonly string[];
}
