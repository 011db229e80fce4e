import type { Table } from '../../table/table';
import { headerReading } from '../header/header-reading';
import type { RosterSet } from '../roster-set';
import type { Details, Rule } from '../rule';
import { notedPlaces, type NotedPlace } from './noted-places';

/** Which files a rule looks at, and what more there is to say of a place. */
interface NotedRuleOptions {
	/** False for files of which another rule says all there is to say. All files unless given. */
	readonly looksAt?: (table: Table) => boolean;
	/** More than the place says; the facts hold `found` and `line` already. */
	readonly details?: (table: Table, place: NotedPlace, set: RosterSet) => Details;
}

/**
 * A rule whose places a reader has noted under its id: it reports every one of them.
 */
export function notedRule(
	rule: Pick<Rule, 'meta' | 'texts' | 'page' | 'bad' | 'good'>,
	{ looksAt = () => true, details = () => ({}) }: NotedRuleOptions = {}
): Rule {
	return {
		...rule,
		checkFile(table, set, report) {
			const list = notedPlaces(table, rule.meta.id);
			if (list === undefined || !looksAt(table)) return;
			report.places(table, list, (at) => details(table, list.at(at), set));
		}
	};
}

/**
 * True for a file with commas. One with tabs or semicolons has quotation marks by rules of its own, and
 * they will change with its separator.
 */
export const hasCommas = (table: Table): boolean => table.end.delimiter === ',';

const MOST_SHOWN = 60;

/**
 * The text of the field at a place, short enough for a sentence and with signs for its line breaks.
 * Undefined where there is no such column, as for surplus fields.
 */
function shownField(table: Table, { record, column }: NotedPlace): string | undefined {
	const text = record < 0 ? table.header[column] : table.columns[column]?.textAt(record);
	if (text === undefined) return undefined;
	const line = text.replace(/\r\n|\r|\n/g, '⏎');
	const signs = Array.from(line.slice(0, 2 * MOST_SHOWN));
	return signs.length > MOST_SHOWN ? `${signs.slice(0, MOST_SHOWN).join('')}…` : line;
}

/**
 * The fact `other` with the field's text, or the variant that does without it: for surplus fields, and
 * where no header says which column holds passwords.
 */
export function fieldDetails(table: Table, place: NotedPlace, set: RosterSet): Details {
	const isNamed = headerReading(table, set).state === 'read';
	const other = isNamed ? shownField(table, place) : undefined;
	return other === undefined ? { variant: 'surplus' } : { facts: { other } };
}
