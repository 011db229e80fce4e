/** The words of corrections that come again. */
export const habitWords = {
	/** How the list of corrections calls what was made once more. */
	name: (days: readonly string[]): string => `as on ${days.slice(-2).join(' and ')}`,
	/** How a recipe is called that holds the corrections of a zip. */
	recipe: (zip: string): string => `Corrections of ${zip}`
} as const;
