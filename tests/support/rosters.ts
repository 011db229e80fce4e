import { check } from '../../src/lib/core/check';
import type { RosterSet } from '../../src/lib/core/rules/roster-set';
import { smallestSet } from '../../src/lib/core/rules/smallest-set';
import { writeZip } from '../../src/lib/core/zip/zip-writer';
import { zipInput } from './checked';

/** Records by file: a list of cells each, by column. What is left out is empty. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

/** A set of 1.1 with the files of the smallest one, of which some hold the given records instead. */
export async function rosterOf(
	rows: Rows,
	more: Readonly<Record<string, string>> = {}
): Promise<RosterSet> {
	const encoder = new TextEncoder();
	const files = {
		...smallestSet,
		...Object.fromEntries(Object.entries(rows).map(textOf)),
		...more
	};
	const entries = Object.entries(files).map(([name, text]) => ({
		name,
		bytes: encoder.encode(text)
	}));
	const result = await check(zipInput(writeZip(entries)), { confirmed: true });
	if (result.kind === 'question') throw new Error('asked again, though the answer was yes');
	return result.set;
}

const headers: Readonly<Record<string, string>> = {
	'demographics.csv':
		'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus'
};

function textOf([name, records]: [string, Rows[string]]): [string, string] {
	const header = headers[name] ?? smallestSet[name]?.split('\r\n')[0] ?? '';
	const columns = header.split(',');
	const lines = records.map((record) => {
		const unknown = Object.keys(record).find((column) => !columns.includes(column));
		if (unknown !== undefined) throw new Error(`${name} has no column ${unknown}`);
		return columns.map((column) => `"${record[column] ?? ''}"`).join(',');
	});
	return [name, `${[header, ...lines].join('\r\n')}\r\n`];
}
