/** The words on the ways to the docs: apart, because start page and footer need nothing else of them. */
export const docsWayWords = {
	start: 'How it works, and for whom',
	footer: 'Help and docs',
	facts: 'Accessibility and licenses'
} as const;
