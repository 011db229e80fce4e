import type { RecordName } from '../snapshots/people';
import type { Rekeyed } from '../snapshots/rekeyed';
import { BYTE_ORDER_MARK, csvText, fittingCell } from './csv-text';

const columns = [
	'name',
	'school',
	'file',
	'column',
	'id in the newer roster',
	'change it to',
	'records',
	'is a list',
	'how sure',
	'because'
] as const;

/** A case with the name of the record in the newer delivery. */
export type NamedRekeyed = Pick<
	Rekeyed,
	'file' | 'before' | 'after' | 'confidence' | 'because' | 'fix'
> & { readonly nameAfter: RecordName };

/**
 * The changes that give old ids back, as CSV for people, guarded as the report is: for each case the
 * id itself, then every column that names it.
 */
export const rekeyCsv = (cases: readonly NamedRekeyed[]): string =>
	BYTE_ORDER_MARK + csvText([[...columns], ...cases.flatMap(rowsOf)]);

function rowsOf({
	confidence,
	because,
	fix,
	nameAfter
}: NamedRekeyed): (string | number | null)[][] {
	const schools = nameAfter.schools.map(({ name }) => name).join(', ');
	const own = { file: fix.file, column: fix.column, list: false, records: 1 };
	return [own, ...fix.references].map(({ file, column, list, records }) =>
		[
			nameAfter.name,
			schools,
			file,
			column,
			fix.before,
			fix.after,
			records,
			list ? 'yes' : 'no',
			confidence,
			because.join(', ')
		].map(fittingCell)
	);
}
