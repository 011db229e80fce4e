import { holdsForSet } from '../conditions';
import type { Report } from '../../rules/rule';
import type { Table } from '../../table/table';
import { either, type DemandOf, type Interpreter } from './interpreter';

type TextDemand = DemandOf<'text'>;

const endNames = { crlf: 'CR LF', lf: 'LF' } as const;

/** How a file is written: its line ends, and quotes around its fields. */
export const text: Interpreter<TextDemand> = {
	byValue: false,
	expected: ({ lineEnds = [] }) => either(lineEnds.map((end) => endNames[end])),
	check: (demand, view, report) => {
		for (const table of view.tables(demand.files)) {
			if (!holdsForSet(view, demand.when, table.name)) continue;
			checkDelimiter(demand, table, report);
			checkLineEnds(demand, table, report);
			checkQuoting(demand, table, report);
		}
	}
};

function checkDelimiter({ delimiters }: TextDemand, { name, end }: Table, report: Report): void {
	if (delimiters?.some((sign) => sign === end.delimiter) === false)
		report.one({ file: name }, { variant: 'delimiter' });
}

function checkLineEnds({ lineEnds }: TextDemand, { name, end }: Table, report: Report): void {
	if (lineEnds === undefined) return;
	const { crlf, lf, cr } = end.lineEnds;
	const found = [
		...(crlf > 0 && !lineEnds.includes('crlf') ? [endNames.crlf] : []),
		...(lf > 0 && !lineEnds.includes('lf') ? [endNames.lf] : []),
		...(cr > 0 ? ['CR'] : [])
	];
	if (found.length > 0)
		report.one({ file: name }, { variant: 'lineEnds', facts: { found: () => either(found) } });
}

function checkQuoting({ quoting }: TextDemand, { name, header, end }: Table, report: Report): void {
	// A file without any field has none without quotes.
	const isOtherwise =
		(quoting === 'all' && header.length > 0 && !end.allQuoted) ||
		(quoting === 'needed' && end.needlessQuotes) ||
		(quoting === 'blanks' && end.bareBlanks);
	if (isOtherwise) report.one({ file: name }, { variant: quoting });
}
