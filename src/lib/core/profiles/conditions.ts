import { DELETED, deletedCode } from '../rules/judged-records';
import type { Table } from '../table/table';
import { clauseTest, notOneOf } from './clause-test';
import type { CodeTest } from './code-test';
import type { Clause } from './format/parts';
import type { ProfileView } from './profile-view';
import { RecordChoice, type RecordPart, type RecordTest } from './record-choice';
import { valueTest } from './value-test';

const ROW = /^(?:row|target)\./;

/** True where the clauses on the set (mode, settings, what is declared or present) hold. */
export const holdsForSet = (
	view: ProfileView,
	when: readonly Clause[] | undefined,
	file: string | null
): boolean =>
	(when ?? []).every(
		(clause) => ROW.test(clause[0]) || valueTest(clause)(String(setValue(view, clause[0], file)))
	);

/** The records that meet the clauses on records; null where there are no such clauses. */
export function recordChoice(
	view: ProfileView,
	table: Table,
	when: readonly Clause[] | undefined
): RecordChoice | null {
	const clauses = onRecords(when);
	if (clauses.length === 0) return null;
	return new RecordChoice(
		table,
		clauses.map((clause) => clauseTest(view, table, clause))
	);
}

/**
 * As `recordChoice`, of the records that a demand judges. Records whose cells may have moved, and those
 * that a delta deletes, take no part.
 * @param more conditions besides the clauses
 */
export function judgedChoice(
	view: ProfileView,
	table: Table,
	when: readonly Clause[] | undefined,
	more: readonly RecordPart[] = []
): RecordChoice {
	const { ragged } = table;
	const clauses = onRecords(when);
	const isWhole = ragged.size > 0 ? [(record: number): boolean => !ragged.has(record)] : [];
	// Who asks for a status means the records that go away, too.
	const isAny = clauses.some(([subject]) => subject === 'row.status');
	return new RecordChoice(table, [
		...clauses.map((clause) => clauseTest(view, table, clause)),
		...(isAny ? [] : staying(view, table)),
		...isWhole,
		...more
	]);
}

/** `judgedChoice` as a test. */
export function judgedTest(
	view: ProfileView,
	table: Table,
	when: readonly Clause[] | undefined
): RecordTest {
	const choice = judgedChoice(view, table, when);
	return (record) => choice.has(record);
}

const onRecords = (when: readonly Clause[] = []): Clause[] =>
	when.filter(([subject]) => ROW.test(subject));

/** Of a delta, the records that do not go away. */
function staying({ set }: ProfileView, table: Table): CodeTest[] {
	const status = table.column('status');
	if (status === undefined || deletedCode(set, table) < 0) return [];
	return [notOneOf(status, [DELETED])];
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
