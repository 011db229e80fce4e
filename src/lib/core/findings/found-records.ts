import type { Matches } from './matches';
import { RecordMarks } from './record-marks';

/** Records with a finding: a mark for each, or, where they are few, their numbers. */
type Found = RecordMarks | Uint32Array;

const ofAll = new WeakMap<Matches, Found>();
const ofKey = new WeakMap<Matches, Map<number, Found>>();

/**
 * Marks the records with a finding, or with one of a value. They are sought once, because each file is
 * counted by severity and by what becomes of it, for each of many receivers.
 */
export function markFound(marks: RecordMarks, matches: Matches, key: number | null): void {
	const found = key === null ? allOf(matches, marks.records) : someOf(matches, key, marks.records);
	if (found instanceof RecordMarks) marks.merge(found);
	else for (const record of found) marks.add(record);
}

function allOf(matches: Matches, records: number): Found {
	const known = ofAll.get(matches);
	if (known !== undefined) return known;
	const marks = new RecordMarks(records);
	matches.mark(marks);
	const found = packed(marks);
	ofAll.set(matches, found);
	return found;
}

/** Part of the findings of a rule: those of one value. */
function someOf(matches: Matches, key: number, records: number): Found {
	const byKey = ofKey.get(matches) ?? new Map<number, Found>();
	ofKey.set(matches, byKey);
	const known = byKey.get(key);
	if (known !== undefined) return known;
	const marks = new RecordMarks(records);
	for (const hit of matches.hits(key)) {
		const record = hit.record >= 0 ? hit.record : (matches.place(hit).row ?? 1) - 2;
		if (record >= 0 && record < records) marks.add(record);
	}
	const found = packed(marks);
	byKey.set(key, found);
	return found;
}

/** In the smaller of the two forms: a number takes as much as 32 marks. */
function packed(marks: RecordMarks): Found {
	const count = marks.countWithout(null);
	if (count >= marks.bits.length) return marks;
	const numbers = new Uint32Array(count);
	let at = 0;
	marks.each((record) => {
		numbers[at++] = record;
	});
	return numbers;
}
