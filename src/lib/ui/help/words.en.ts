/* The words of the help in place, in English. */

export const helpWords = {
	ask: (word: string) => `What is ${word}?`,
	all: 'All words'
} as const;
