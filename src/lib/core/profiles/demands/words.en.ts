import type { Demand } from '../format/profile';

/** What a demand expects, to stand in the words of its kind. */
export const expectationWords = {
	atMost: (most: number): string => `${String(most)} at most`,
	atLeast: (least: number): string => `${String(least)} at least`,
	exactly: (number: number): string => `exactly ${String(number)}`,
	/** From one number or day to another. */
	span: (first: string, last: string): string => `${first} to ${last}`,
	/** No record at all. */
	none: 'none',
	bytes: (count: number): string => `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} bytes`,
	nameForm: (pattern: string): string => `a name of the form ${pattern}`,
	ownDates: 'the dates of what it belongs to'
} as const;

/** What a value of a kind is. */
export const kindWords: Readonly<
	Record<Extract<Demand, { readonly kind: 'type' }>['type'], string>
> = {
	date: 'a date such as 2026-09-01',
	dateTime: 'a time such as 2026-09-01T06:00:00.000Z',
	year: 'a year such as 2027',
	integer: 'a whole number',
	boolean: 'true or false',
	email: 'an email address',
	guid: 'an identifier (letters, digits and . - _ / @)',
	typedIds: 'written as {type:id}'
};

/** Why a demand was not judged. */
export const unjudgedWords = {
	noDays: 'the first and the last day are not given in the settings',
	unanswered: (question: string): string => `the question "${question}" is not answered`
} as const;
