import { joined } from '../rules/joins';
import { judgedRecords } from '../rules/judged-records';
import type { Table } from '../table/table';
import { cellTest, type RecordTest, type ValueTest } from './cell-test';
import type { Clause } from './format/parts';
import { wholePattern } from './pattern-match';
import type { ProfileView } from './profile-view';

const ROW = /^(?:row|target)\./;
const SETTING = 'setting.';

/** True where the clauses on the set (mode, settings, what is declared or present) hold. */
export const holdsForSet = (
	view: ProfileView,
	when: readonly Clause[] | undefined,
	file: string | null
): boolean =>
	(when ?? []).every(
		(clause) => ROW.test(clause[0]) || valueTest(clause)(String(setValue(view, clause[0], file)))
	);

/**
 * The clauses on records as one test; null where there are none. Records whose cells may have moved,
 * and those that a delta deletes, never pass where `judged` is set.
 */
export function recordTest(
	view: ProfileView,
	table: Table,
	when: readonly Clause[] | undefined
): RecordTest | null {
	const tests = (when ?? [])
		.filter(([subject]) => ROW.test(subject))
		.map((clause) => clauseTest(view, table, clause));
	if (tests.length === 0) return null;
	if (tests.length === 1) return tests[0];
	return (record) => tests.every((test) => test(record));
}

/** As `recordTest`, for the records that a demand judges: those that take part in rules at all. */
export function judgedTest(
	view: ProfileView,
	table: Table,
	when: readonly Clause[] | undefined
): RecordTest {
	// Who asks for a status means the records that go away, too.
	const isAny = when?.some(([subject]) => subject === 'row.status') === true;
	const judged = isAny
		? (record: number): boolean => !table.ragged.has(record)
		: judgedRecords(view.set, table);
	const test = recordTest(view, table, when);
	return test === null ? judged : (record) => judged(record) && test(record);
}

function clauseTest(view: ProfileView, table: Table, clause: Clause): RecordTest {
	const name = columnOf(clause[0]);
	if (clause[1] === 'sameAs' || clause[1] === 'notSameAs') {
		const same = clause[2].startsWith(SETTING)
			? cellTest(view, table, name, likeSetting(view, clause[2]))
			: sameTest(view, table, name, columnOf(clause[2]));
		return clause[1] === 'sameAs' ? same : (record) => !same(record);
	}
	if (clause[1] === 'not' || clause[1] === 'notIn') {
		const held = clause[2];
		const is = oneOf(Array.isArray(held) ? held : [String(held)]);
		const some = cellTest(view, table, name, is);
		return (record) => !some(record);
	}
	return cellTest(view, table, name, valueTest(clause));
}

/** Two cells of a record that are equal, or the first of which is empty. */
function sameTest(view: ProfileView, table: Table, name: string, other: string): RecordTest {
	const [a, b] = [view.column(table, name), view.column(table, other)];
	if (a === undefined) return () => true;
	if (b === undefined) return (record) => a.textAt(record) === '';
	const codes = joined(a, b);
	return (record) => {
		const code = a.codeAt(record);
		return code === a.emptyCode || codes[code] === b.codeAt(record);
	};
}

/** Values that are empty, or what was answered to a question. */
const likeSetting = ({ settings }: ProfileView, subject: string): ValueTest =>
	oneOf(['', String(settings.get(subject.slice(SETTING.length)) ?? '')]);

/** The column that `row.` or `target.` names. */
export const columnOf = (subject: string): string => subject.replace(ROW, '');

const oneOf = (values: readonly string[]): ValueTest => {
	const all = new Set(values);
	return (value) => all.has(value);
};

/** A clause as a test of one value. */
function valueTest(clause: Clause): ValueTest {
	switch (clause[1]) {
		case 'empty':
			return (value) => value.trim() === '';
		case 'filled':
			return (value) => value.trim() !== '';
		case 'is':
			return oneOf([String(clause[2])]);
		case 'not':
			return (value) => value !== String(clause[2]);
		case 'in':
			return oneOf(clause[2]);
		case 'notIn': {
			const isIn = oneOf(clause[2]);
			return (value) => !isIn(value);
		}
		case 'matches':
			return wholePattern(clause[2]);
		case 'sameAs':
		case 'notSameAs':
			throw new Error(`${clause[1]} holds two cells of a record against each other`);
	}
}

function setValue(view: ProfileView, subject: string, file: string | null): string | boolean {
	const { set } = view;
	const name = subject.slice(subject.indexOf('.') + 1);
	if (subject === 'mode') return file === null ? modeOfSet(view) : set.mode(file);
	if (subject.startsWith('setting.')) return view.settings.get(name) ?? '';
	if (subject.startsWith('present.')) return set.tables.has(name);
	if (subject.startsWith('records.')) return String(set.tables.get(name)?.records ?? 0);
	return declared(view, name);
}

/** What the manifest says of a file, in its own word; empty where it says nothing. */
export function declared({ set }: ProfileView, file: string): string {
	const property = set.fileSpec(file)?.manifestProperty ?? null;
	return property === null ? '' : (set.manifest?.value(property) ?? '');
}

/** A set with one delta file counts as one. */
const modeOfSet = ({ set }: ProfileView): string =>
	set.spec.files.some(({ name }) => set.mode(name) === 'delta') ? 'delta' : 'bulk';
