import { deltaSet } from '../../../src/lib/core/rules/delta-set';
import { changed, lines } from '../../../src/lib/core/rules/smallest-set';
import { cases as fitnessgramCases } from './fitnessgram.cases';
import { cases as gooruCases } from './gooru.cases';
import { cases as managebacCases } from './managebac.cases';
import { cases as moodleCases } from './moodle-enrol-oneroster.cases';
import { cases as wriddleCases } from './wriddle.cases';
import type { Files, ProfileCases, Sent } from './profile-cases';

/** Files as texts, none of them missing. */
export type Texts = Readonly<Record<string, string>>;

const textsOf = ({ accepted }: ProfileCases): Texts =>
	Object.fromEntries(
		Object.entries(accepted.files).flatMap(([name, content]) =>
			typeof content === 'string' ? [[name, content]] : []
		)
	);

/** A set of 1.0, of 1.2 as ManageBac+ has it, and one of five files as Moodle takes it. */
export const gooru = textsOf(gooruCases);
export const managebac = textsOf(managebacCases);
export const moodle = textsOf(moodleCases);
/** A set without courses.csv. */
export const fitnessgram = textsOf(fitnessgramCases);

const wriddle = textsOf(wriddleCases);

/** Seven files that suit most receivers of 1.1, with the emails of students left out. */
export const seven: Texts = {
	...wriddle,
	'users.csv': changed('users.csv', 'S1,lnovak@district.example', 'S1,', wriddle)
};

const demographics = lines(
	'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
	'student-1,,,2018-04-09,female,false,false,false,false,true,false,false,US,OR,Salem,01652'
);

/** The same with demographics.csv. */
export const eight: Texts = {
	...seven,
	'manifest.csv': seven['manifest.csv'].replace('demographics,absent', 'demographics,bulk'),
	'demographics.csv': demographics
};

/** Every field in double quotes; the files here have no comma within a field. */
export const inQuotes = (texts: Texts): Texts =>
	Object.fromEntries(
		Object.entries(texts).map(([name, text]) => [
			name,
			text.replace(
				/[^,\r\n]*(,|\r\n)/g,
				(field, end: string) => `"${field.slice(0, -end.length)}"${end}`
			)
		])
	);

/** A set with texts of one file in the place of others. */
export const put = (
	texts: Texts,
	file: string,
	...pairs: readonly (readonly [from: string, to: string])[]
): Texts => ({
	...texts,
	[file]: pairs.reduce((text, [from, to]) => changed(file, from, to, { [file]: text }), texts[file])
});

/** A set with records below those that are there. */
export const added = (texts: Texts, file: string, ...records: readonly string[]): Texts => ({
	...texts,
	[file]: texts[file] + lines(...records)
});

/** A set without one file, which the manifest calls absent. */
export const without = (texts: Texts, file: string): Files => ({
	...texts,
	[`${file}.csv`]: null,
	...('manifest.csv' in texts && {
		'manifest.csv': texts['manifest.csv'].replace(`file.${file},bulk`, `file.${file},absent`)
	})
});

/** The set as a delivery of changes. */
export const asDelta = (texts: Texts): Texts => deltaSet({}, texts);

/** A set with nothing but the headers of some files. */
export const headerOnly = (texts: Texts, ...files: readonly string[]): Texts => ({
	...texts,
	...Object.fromEntries(files.map((file) => [file, lines(texts[file].split('\r\n')[0])]))
});

/** A column at the end of a file, empty in every record. */
export const withColumn = (texts: Texts, file: string, column: string): Texts => {
	const [header = '', ...records] = texts[file].trimEnd().split('\r\n');
	return {
		...texts,
		[file]: lines(`${header},${column}`, ...records.map((record) => `${record},`))
	};
};

/** Two columns of a file in each other's place. */
export const swapped = (texts: Texts, file: string, one: string, other: string): Texts => {
	const rows = texts[file]
		.trimEnd()
		.split('\r\n')
		.map((line) => line.split(','));
	const [a, b] = [one, other].map((column) => rows[0].indexOf(column));
	const turned = rows.map((row) => row.with(a, row[b]).with(b, row[a]).join(','));
	return { ...texts, [file]: lines(...turned) };
};

/** Files as a zip that is sent. */
export const sent = (files: Files, more: Omit<Sent, 'files'> = {}): Sent => ({ files, ...more });
