import type { DemandWords } from './demand-words';

/** What demands on cells say. */
export const cellDemandWords: Readonly<
	Record<
		| 'filled'
		| 'blank'
		| 'values'
		| 'pattern'
		| 'length'
		| 'type'
		| 'listSize'
		| 'map'
		| 'known'
		| 'allOrNone',
		DemandWords
	>
> = {
	filled: {
		title: 'Cell that is empty',
		messages: {
			one: '{column} is empty. {receiver} needs a value here.',
			rows: '{column} is empty in {count|row|rows}. {receiver} needs a value there.'
		},
		advice: 'Fill in {column} in the student system and export again.'
	},
	blank: {
		title: 'Cell that should be empty',
		messages: {
			one: '{column} holds {value}. {receiver} wants it empty.',
			many: '{column} is filled in {count|row|rows}. {receiver} wants it empty.'
		},
		advice: 'Leave {column} empty in the export.'
	},
	values: {
		title: 'Value that is not taken',
		messages: {
			one: '{value} is no value that {receiver} takes for {column}. It takes {expected}.',
			many: '{values|value|values} of {column} are none that {receiver} takes. It takes {expected}.'
		},
		advice: 'Change the value in the student system, or how it is mapped in the export.'
	},
	pattern: {
		title: 'How a value is written',
		messages: {
			one: '{value} is not written as {receiver} wants {column}. Expected is {expected}.',
			many: '{values|value|values} of {column} are not written as {receiver} wants them. Expected is {expected}.'
		},
		advice: 'Change the value in the student system, or how the export writes it.'
	},
	length: {
		title: 'Value that is too long',
		messages: {
			one: 'A value of {column} has {length|character|characters}. {receiver} takes {expected} at most.',
			many: '{values|value|values} of {column} are longer than the {expected} characters that {receiver} takes.'
		},
		advice: 'Shorten the value in the student system.'
	},
	type: {
		title: 'Kind of value',
		messages: {
			one: '{value} is not {expected}. {receiver} needs that in {column}.',
			many: '{values|value|values} of {column} are not {expected}. {receiver} needs that.'
		},
		advice: 'Correct the value in the student system.'
	},
	listSize: {
		title: 'Entries of a list',
		messages: {
			one: '{column} lists {entries|entry|entries}. {receiver} takes {expected}.',
			many: '{count|row|rows} list more or fewer entries in {column} than {receiver} takes ({expected}).'
		},
		advice: 'Change the list in the student system.'
	},
	map: {
		title: 'Value without a counterpart',
		messages: {
			one: '{receiver} has nothing for {value} in {column}.',
			many: '{receiver} has nothing for {values|value|values} of {column}.'
		},
		advice: 'Use one of the values that {receiver} knows: {expected}.'
	},
	known: {
		title: 'Value that the receiver does not know',
		messages: {
			one: '{value} in {column} is none of those that you listed for {receiver}.',
			many: '{values|value|values} of {column} are none of those that you listed for {receiver}.'
		},
		advice: 'Correct the value, or add it to the list in the settings of this profile.'
	},
	allOrNone: {
		title: 'Filled in some rows only',
		messages: { one: '{column} is filled in some rows and empty in others.' },
		advice: 'Fill it in every row or in none.'
	}
};
