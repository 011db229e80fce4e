import type { DiffRow, DiffRows, DiffSelection } from '../snapshots/diff-rows';
import { BYTE_ORDER_MARK, csvText, fittingCell } from './csv-text';

const columns = [
	'file',
	'id',
	'name',
	'role',
	'grade',
	'school',
	'belongs to',
	'row before',
	'row after',
	'why',
	'came back as',
	'column',
	'before',
	'after'
] as const;

/** Rows per call of the writer. */
const BLOCK = 500;

/**
 * A list of a comparison as CSV for people, guarded as the report is. A record of which several
 * columns differ has a row for each.
 */
export function* diffCsv(
	rows: DiffRows,
	selection: DiffSelection
): Generator<string, void, undefined> {
	yield BYTE_ORDER_MARK;
	yield csvText([[...columns]]);
	for (let from = 0; ; from += BLOCK) {
		const { rows: page } = rows.page(selection, from, BLOCK);
		if (page.length === 0) return;
		yield csvText(page.flatMap(cellsOf));
	}
}

function cellsOf(row: DiffRow): (string | number | null)[][] {
	const { file, name, rowBefore, rowAfter, because, rekeyed, changes } = row;
	const schools = name.schools.map((school) => school.name).join(', ');
	const about = [file, name.key, name.name, name.role, name.grade, schools, name.of];
	const where = [rowBefore, rowAfter, because, rekeyed];
	const each = changes.length > 0 ? changes : [{ column: '', before: '', after: '' }];
	return each.map(({ column, before, after }) =>
		[...about, ...where, column, before, after].map(fittingCell)
	);
}
