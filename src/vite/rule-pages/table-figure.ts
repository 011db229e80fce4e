import type { ExampleChange, FigureMark, TableFigure } from '../../lib/core/report/rule-page';
import type { Place } from '../../lib/core/findings/finding';
import type { Table } from '../../lib/core/table/table';

/** So many columns are shown, or more where more matter. */
const FEW_COLUMNS = 5;
const MOST_COLUMNS = 7;
const MOST_ROWS = 6;

/** What is to be seen in the table of a file. */
export interface Sights {
	readonly found: readonly Place[];
	readonly other: readonly Place[];
	/** Where the bad examples of the same rule have findings, for a good one. */
	readonly hints: readonly Place[];
	readonly changes: readonly ExampleChange[];
	/** The header of the same file in the smallest set: where a missing column would stand. */
	readonly soundHeader: readonly string[];
}

/** The rows and columns of a file that an example is about, with the places of findings marked. */
export function tableFigure(table: Table, sights: Sights): TableFigure {
	const own = ofFile(table, sights);
	const header = withMissing(table, own);
	const columns = chosenColumns(table, header, own);
	const records = chosenRecords(table, own);
	return {
		kind: 'table',
		file: table.name,
		columns: columns.map((index) => ({
			name: header[index].name,
			mark: header[index].isMissing ? 'missing' : markAt(own, 1, header[index].name)
		})),
		rows: records.map((record) => ({
			line: table.line(record),
			isMarked: own.found.some((place) => place.row === table.row(record) && !isIn(place, header)),
			cells: columns.map((index) => {
				const { name, at } = header[index];
				return {
					text: at === null ? '' : table.columns[at].textAt(record),
					mark: at === null ? null : markAt(own, table.row(record), name)
				};
			})
		})),
		moreColumns: header.filter(({ at }) => at !== null).length - shownOf(columns, header),
		moreRows: table.records - records.length
	};
}

const ofFile = ({ name }: Table, sights: Sights): Sights => ({
	...sights,
	found: sights.found.filter(({ file }) => file === name),
	other: sights.other.filter(({ file }) => file === name),
	hints: sights.hints.filter(({ file }) => file === name),
	changes: sights.changes.filter(({ file }) => file === name)
});

/** A column of the figure: its place in the file, null where the file lacks it. */
interface Head {
	readonly name: string;
	readonly at: number | null;
	readonly isMissing: boolean;
}

const isIn = ({ column }: Place, header: readonly Head[]): boolean =>
	header.some(({ name, at }) => at !== null && name === column);

const shownOf = (columns: readonly number[], header: readonly Head[]): number =>
	columns.filter((index) => header[index].at !== null).length;

/** The header, with the columns that findings miss put where the smallest set has them. */
function withMissing(table: Table, { found, soundHeader }: Sights): Head[] {
	const header: Head[] = table.header.map((name, at) => ({ name, at, isMissing: false }));
	for (const { column } of found) {
		const place = soundHeader.indexOf(column ?? '');
		if (column === null || place < 0 || header.some(({ name }) => name === column)) continue;
		const before = soundHeader
			.slice(0, place)
			.findLast((name) => header.some((head) => head.name === name));
		const at = header.findIndex(({ name }) => name === before) + 1;
		header.splice(at, 0, { name: column, at: null, isMissing: true });
	}
	return header;
}

function markAt({ found, other }: Sights, row: number, column: string): FigureMark | null {
	const isHere = (place: Place): boolean => place.row === row && place.column === column;
	if (found.some(isHere)) return 'found';
	return other.some(isHere) ? 'other' : null;
}

/** The id, what is marked or changed, what tells the rows apart, and neighbours until there is enough. */
function chosenColumns(table: Table, header: readonly Head[], sights: Sights): number[] {
	const named = namedColumns(sights);
	const isNamed = ({ name }: Head): boolean => named.includes(name);
	const first = places(header, isNamed);
	const apart = places(header, (head) => differs(table, head));
	const filled = places(header, (head) => !isNamed(head) && isFilled(table, head)).sort(
		(a, b) => nearest(first, a) - nearest(first, b)
	);
	const most = Math.max(first.length + 1, FEW_COLUMNS);
	return [...new Set([0, ...first, ...apart, ...filled])]
		.filter((index) => index < header.length)
		.slice(0, Math.min(most, MOST_COLUMNS))
		.sort((a, b) => a - b);
}

const namedColumns = ({ found, other, hints, changes }: Sights): readonly (string | null)[] => [
	...[...found, ...other, ...hints].map(({ column }) => column),
	...changes.flatMap((change) => {
		if (change.kind === 'cell') return [change.column];
		return change.kind === 'header' ? change.added : [];
	})
];

const places = (header: readonly Head[], fits: (head: Head) => boolean): number[] =>
	header.flatMap((head, index) => (fits(head) ? [index] : []));

/** True when not all rows have the same in this column. */
const differs = (table: Table, { at }: Head): boolean =>
	at !== null && table.columns[at].dictionary.size > 1;

const isFilled = (table: Table, { at }: Head): boolean =>
	at !== null && (table.records === 0 || table.columns[at].textAt(0) !== '');

const nearest = (anchors: readonly number[], index: number): number =>
	Math.min(...anchors.map((anchor) => Math.abs(anchor - index)), index);

/** Marked rows first, then changed ones, then their neighbours; in the order of the file. */
function chosenRecords(table: Table, { found, other, changes }: Sights): number[] {
	const marked = [...found, ...other].flatMap(({ row }) => (row === null ? [] : [row - 2]));
	const lines = changes.flatMap((change) => (change.kind === 'cell' ? [change.line] : []));
	const all = Array.from({ length: table.records }, (_, record) => record);
	const changed = all.filter((record) => lines.includes(table.line(record)));
	const near = all.filter((record) =>
		[...marked, ...changed].some((each) => Math.abs(each - record) === 1)
	);
	const wanted = new Set([...marked, ...changed, ...near, ...all].filter((record) => record >= 0));
	return [...wanted]
		.filter((record) => record < table.records)
		.slice(0, MOST_ROWS)
		.sort((a, b) => a - b);
}
