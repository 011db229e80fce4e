import type { Clause } from '../../../lib/core/profiles/format/parts';
import type { AskContext, Asks, Of } from './asked';
import { severityOf } from '../../../lib/core/profiles/demand-rule';
import { placeNamed, sizes } from './cell-asks.en';
import { predicate } from './conditions.en';
import { all, allNamed, named } from './wording.en';

type SetKind =
	| 'base'
	| 'relax'
	| 'unique'
	| 'reference'
	| 'count'
	| 'cover'
	| 'dateWindow'
	| 'sameGroup'
	| 'records';

const ignoring = ' Capital and small letters count as equal.';

/** Clauses on one record, as the end of a sentence. */
const that = (clauses: readonly Clause[], context: AskContext): string =>
	all(clauses.map((clause) => predicate(clause, named(clause[0].replace(/^\w+\./, '')), context)));

const where = (clauses: readonly Clause[] | undefined, context: AskContext): string =>
	clauses === undefined || clauses.length === 0 ? '' : ` where ${that(clauses, context)}`;

/** What is asked of records and files together. */
export const setAsks: Asks<SetKind> = {
	base: (demand, { ruleSays }) => {
		const [rule = '', ...more] = demand.rules;
		if (more.length > 0) return { text: 'What these rules of the standard find counts here:' };
		return { text: onColumns(demand)?.asked ?? ruleSays(rule) };
	},
	relax: (demand, { ruleSays }) => {
		const [rule = '', ...more] = demand.rules;
		if (more.length > 0)
			return { text: 'What these rules of the standard find does not count here:' };
		return { text: onColumns(demand)?.relaxed ?? `Not needed here: ${ruleSays(rule)}` };
	},
	unique: ({ columns, across, except, ignoreCase, ignoreAccents }) => ({
		text: [
			`Each value of ${allNamed(columns)} stands once in ${across === 'file' ? 'a file' : 'all files together'}.`,
			except === undefined ? '' : ` Not counted: ${allNamed(except)}.`,
			ignoreCase === true ? ignoring : '',
			ignoreAccents === true ? ' Letters with and without accents count as equal.' : ''
		].join('')
	}),
	reference: (demand, context) => ({
		text: referenceWords(demand, context) + (demand.ignoreCase === true ? ignoring : '')
	}),
	count: ({ of, by, min, max }, context) => {
		const records = `${sizes(min, max, 'record', 'records')}${where(of.where, context)}`;
		return by === undefined
			? { text: `${named(of.file)} has ${records}.` }
			: { text: `For each ${named(by)}, ${named(of.file)} has ${records}.` };
	},
	cover: ({ each, has }, context) => ({
		text: [
			`To each record of ${named(each.file)}${where(each.where, context)} belongs one in ${named(has.file)}.`,
			` Its ${named(has.by[1])} is the ${named(has.by[0])} of the first.`,
			has.where === undefined ? '' : ` In it, ${that(has.where, context)}.`,
			has.filled === undefined
				? ''
				: ` In it, ${allNamed(has.filled)} ${has.filled.length === 1 ? 'is' : 'are'} filled.`
		].join('')
	}),
	dateWindow: (demand, context) => ({ text: windowWords(demand, context) }),
	sameGroup: ({ of, to, by }) => ({
		text: `The records of ${named(to.file)} that one ${placeNamed(of)} lists have the same ${named(by)}.`
	}),
	records: (demand, context) => {
		const found = that(demand.is, context);
		const severity = severityOf(demand);
		if (severity === 'info') return { text: `It is noted where ${found}.` };
		const are = severity === 'error' ? 'There are' : 'There should be';
		return { text: `${are} no records where ${found}.` };
	}
};

/** Rules of the standard on cells, as they sound where a demand names the columns. */
const ofColumns: Readonly<Record<string, (names: string, are: string) => OnColumns>> = {
	'value-required': (names, are) => ({
		asked: `${names} ${are} filled, as the standard says.`,
		relaxed: `${names} may be empty.`
	}),
	'enumeration-value': (names, are) => ({
		asked: `${names} ${are} out of the list of the standard.`,
		relaxed: `${names} may hold values beyond the list of the standard.`
	}),
	'reference-missing': (names, are) => ({
		asked: `What ${names} ${are === 'is' ? 'names' : 'name'} is in the set.`,
		relaxed: `What ${names} ${are === 'is' ? 'names' : 'name'} may be missing from the set.`
	}),
	'column-missing': (names) => ({
		asked: `The header has ${names}.`,
		relaxed: `The header may lack ${names}.`
	})
};

interface OnColumns {
	readonly asked: string;
	readonly relaxed: string;
}

function onColumns({ rules, columns = [] }: Of<'base' | 'relax'>): OnColumns | undefined {
	const words = Object.entries(ofColumns).find(([id]) => id === rules[0])?.[1];
	if (columns.length === 0) return undefined;
	return words?.(allNamed(columns), columns.length === 1 ? 'is' : 'are');
}

function referenceWords(
	{ of, to, where: clauses, list }: Of<'reference'>,
	context: AskContext
): string {
	if (clauses === undefined) {
		const each = list === true ? 'Each entry' : 'What stands';
		return `${each} in ${named(of.column)} is ${placeNamed(to)}.`;
	}
	const record = `The record of ${named(to.file)} that ${named(of.column)} names`;
	return clauses.length === 0
		? `${record} is there.`
		: `In the record of ${named(to.file)} that ${named(of.column)} names, ${that(clauses, context)}.`;
}

/** Where dates lie, and of which records. */
const windowWords = (demand: Of<'dateWindow'>, context: AskContext): string =>
	spanWords(demand, context) +
	(demand.usedBy === undefined
		? ''
		: ` Only records that ${placeNamed(demand.usedBy)} names are looked at.`);

function spanWords(
	{ dates = [], within, settings, contiguous }: Of<'dateWindow'>,
	{ questionOf }: AskContext
): string {
	const subject = allNamed(dates);
	if (settings !== undefined) {
		const [first, last] = settings.map((id) => String(questionOf(id)));
		return `${subject} lie between the days that questions ${first} and ${last} are answered with.`;
	}
	if (within === undefined) return `${subject} are looked at.`;
	const { file, through, from, to } = within;
	return contiguous === true
		? `The records of ${named(file)} that one ${named(through)} lists leave no gap between their dates.`
		: `${subject} lie between ${named(from)} and ${named(to)} of what ${named(through)} names.`;
}
