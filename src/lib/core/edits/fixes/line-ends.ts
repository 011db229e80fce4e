import type { Demand } from '../../profiles/format/profile';
import { hasDoubledLineEnds } from '../../rules/csv/line-ends';
import type { Table } from '../../table/table';
import type { QuickFix } from './quick-fix';

/** All lines end in the same way: CR LF as RFC 4180 has it, or as the receiver wants it. */
export const lineEnds: QuickFix = {
	id: 'line-ends',
	grade: 'safe',
	rules: ['line-end-cr', 'line-end-mixed', 'line-end-lf'],
	demands: ['text'],
	texts: {
		title: 'End all lines in the same way',
		does: 'Changes the ends of lines. No value changes.'
	},
	edits: ({ matches, first, vendor }, { tables }, { demands }) => {
		const { file } = matches;
		const isOwn = vendor !== null && vendor.base === null;
		if (isOwn && matches.details(first).variant !== 'lineEnds') return [];
		const wanted = demands.flatMap(lineEndOf);
		const lineEnd = wanted[0] ?? 'crlf';
		// A receiver that wants LF has nothing against it.
		if (vendor?.base === 'line-end-lf' && lineEnd === 'lf') return [];
		return [...tables.values()]
			.filter((table) => file === null || table.name === file)
			.filter((table) => isOtherwise(table, lineEnd))
			.map(({ name }) => ({ kind: 'restyleFile', file: name, lineEnd }));
	}
};

const lineEndOf = (demand: Demand): ('crlf' | 'lf')[] =>
	demand.kind === 'text' && demand.lineEnds !== undefined ? [demand.lineEnds[0]] : [];

/** A file whose every line has a CR too many has an empty line behind each record: that is no style. */
function isOtherwise(table: Table, lineEnd: 'crlf' | 'lf'): boolean {
	const { crlf, lf, cr } = table.end.lineEnds;
	return !hasDoubledLineEnds(table) && (cr > 0 || (lineEnd === 'crlf' ? lf : crlf) > 0);
}
