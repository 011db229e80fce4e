import type { Checked } from '../../check';
import type { Finding } from '../../findings/finding';
import type { GroupSource } from '../../findings/group-source';
import type { Hit } from '../../findings/matches';
import {
	headOf,
	hitsOf,
	partOf,
	rowOf,
	type PartGroup,
	type PartRow,
	type ReportPart
} from './report-part';
import { SchoolIndex } from './school-index';

/** What a report says of the rows of one school. */
export interface SchoolReport extends ReportPart {
	/** sourcedId; null for what belongs to no school: files, the zip, rows that name none. */
	readonly school: string | null;
	/** Name as orgs.csv has it; empty for what belongs to no school. */
	readonly name: string;
}

/**
 * A report in parts, so that each school gets its own rows and no others. A finding belongs to the
 * schools of its record (see `SchoolIndex`), to each of them where they are several, and to the last
 * part where there is none. Counts are those of the part. Nothing in a part comes from a row of another
 * school: no example of a group, and no other place that a finding is about.
 * @param mostRows rows kept of each group in each part
 * @param pause awaited now and then, so that long work can answer in between
 * @returns schools with findings in the order of orgs.csv, then what belongs to none
 */
export async function schoolReports(
	checked: Checked,
	mostRows: number,
	pause: () => Promise<void> = () => Promise.resolve()
): Promise<SchoolReport[]> {
	const index = new SchoolIndex(checked.set);
	const open = new Map<string | null, Map<string, OpenGroup>>();
	let seen = 0;
	for (const { source, hit } of hitsOf(checked)) {
		if (seen++ % STEP === 0) await pause();
		const finding = source.finding(hit);
		const schools = schoolsOf(finding, index);
		for (const school of schools.length > 0 ? schools : [null]) {
			const groups = open.get(school) ?? new Map<string, OpenGroup>();
			open.set(school, groups);
			const group = groups.get(source.id) ?? { source, count: 0, rows: [] };
			groups.set(source.id, group);
			group.count++;
			if (group.rows.length < mostRows)
				group.rows.push(ownRow(source, hit, finding, school, index));
		}
	}
	const order: (string | null)[] = [...index.names.keys(), null];
	return order.flatMap((school) => {
		const groups = open.get(school);
		if (groups === undefined) return [];
		const name = school === null ? '' : (index.names.get(school) ?? school);
		return [{ school, name, ...partOf([...groups.values()].map(closed)) }];
	});
}

/** So many findings are looked at between two pauses. */
const STEP = 1024;

/** A group while its findings come in. */
interface OpenGroup {
	readonly source: GroupSource;
	count: number;
	readonly rows: PartRow[];
}

function closed({ source, count, rows }: OpenGroup): PartGroup {
	const head = headOf(source);
	const [first] = rows;
	// Advice may name the value of the first finding, which may be another school's.
	const isOwn = count === source.count || !source.adviceParts().some(({ isValue }) => isValue);
	return {
		...head,
		message: count === 1 ? first.message : head.title,
		advice: isOwn ? head.advice : '',
		count,
		rows
	};
}

const schoolsOf = ({ file, row }: Finding, index: SchoolIndex): readonly string[] =>
	file === null || row === null || row < 2 ? [] : index.schools(file, row - 2);

/** A finding that is about a row of another school, too, says what is wrong and not where else. */
function ownRow(
	source: GroupSource,
	hit: Hit,
	finding: Finding,
	school: string | null,
	index: SchoolIndex
): PartRow {
	const row = rowOf(finding);
	const isElsewhere = finding.related.some((place) => {
		if (place.file === null || place.row === null) return false;
		const schools = index.schools(place.file, place.row - 2);
		return school === null ? schools.length > 0 : !schools.includes(school);
	});
	const namesOther =
		finding.related.length === 0 && source.matches.details(hit).facts?.['other'] !== undefined;
	return isElsewhere || namesOther ? { ...row, message: source.rule.texts.title } : row;
}
