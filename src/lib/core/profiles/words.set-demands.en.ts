import type { DemandWords } from './demand-words';

/** What demands on records that go together say, and those on the rules of the standard. */
export const setDemandWords: Readonly<
	Record<
		| 'unique'
		| 'reference'
		| 'count'
		| 'cover'
		| 'dateWindow'
		| 'sameGroup'
		| 'records'
		| 'base'
		| 'relax',
		DemandWords
	>
> = {
	unique: {
		title: 'Value that should be there once',
		messages: {
			one: '{value} and {other} are one and the same to {receiver}.',
			same: '{value} is there more than once. {receiver} needs each value once.',
			many: '{values|value|values} of {column} are there more than once for {receiver}.'
		},
		advice: 'Give each record a value of its own.'
	},
	reference: {
		title: 'Reference',
		messages: {
			one: '{column} names {value}, which is not in {target}.',
			caseOnly: '{column} names {value}; in {target} it stands as {candidate}.',
			unfit:
				'{column} names {value}, and that record of {target} is not of the kind {receiver} needs.',
			many: '{column} names {values|record|records} that are not in {target}.',
			unfitMany:
				'{column} names {values|record|records} of {target} that are not of the kind {receiver} needs.'
		},
		advice: 'Correct the reference in the student system.'
	},
	count: {
		title: 'Number of records',
		messages: {
			one: '{file} has {number|such record|such records}. {receiver} wants {expected}.',
			by: '{value} has {number|such record|such records} in {file}. {receiver} wants {expected}.',
			byMany: '{values|value|values} of {column} have too many or too few such records.'
		},
		advice: 'Look the records up in the student system.'
	},
	cover: {
		title: 'Record without its counterpart',
		messages: {
			one: '{value} has no fitting record in {target}.',
			empty: '{value} has a record in {target} that is not filled in as {receiver} needs it.',
			many: '{count|record|records} of {file} have no fitting record in {target}.',
			emptyMany:
				'{count|record|records} of {file} have one in {target} that is not filled in as {receiver} needs it.'
		},
		advice: 'Add what is missing in the student system.'
	},
	dateWindow: {
		title: 'Dates outside a span',
		messages: {
			one: '{value} lies outside the dates that {receiver} allows here ({expected}).',
			many: '{count|row|rows} have dates outside those that {receiver} allows here.',
			gap: 'The sessions in {value} leave a gap between them.',
			gapMany: '{count|row|rows} list sessions with a gap between them.'
		},
		advice: 'Correct the dates in the student system.'
	},
	sameGroup: {
		title: 'Entries of a list that do not go together',
		messages: {
			one: 'The records that {value} names do not belong together.',
			many: '{count|row|rows} list records that do not belong together.'
		},
		advice: 'List only records that belong together.'
	},
	records: {
		title: 'Record of a special kind',
		messages: { one: '{receiver} treats this record in a special way.' },
		advice: 'Make sure that this is what you want.'
	},
	base: {
		title: 'As the standard says',
		messages: { one: 'See the rule of the standard.' },
		advice: 'See the rule of the standard.'
	},
	relax: {
		title: 'Not asked for',
		messages: { one: '{receiver} takes this.' },
		advice: 'Nothing has to be done for {receiver}.'
	}
};
