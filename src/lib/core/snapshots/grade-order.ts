import { listItems } from '../rules/distinct-values';

/** Grades before the first, in the codes of CEDS and in what schools write. */
const EARLY: Readonly<Record<string, number>> = {
	it: -4,
	pr: -3,
	pk: -2,
	prek: -2,
	tk: -1,
	kg: 0,
	k: 0,
	kindergarten: 0
};

/** The number of a grade: 0 is kindergarten; null where it is none of the known ones. */
export function gradeNumber(cell: string): number | null {
	const numbers = listItems(cell).flatMap((item) => oneGrade(item) ?? []);
	return numbers.length === 0 ? null : Math.max(...numbers);
}

function oneGrade(item: string): number | null {
	const text = item.trim().toLowerCase();
	if (Object.hasOwn(EARLY, text)) return EARLY[text];
	return /^(0?[1-9]|1[0-3])$/.test(text) ? Number(text) : null;
}

/** True where one grade follows the other: kindergarten may follow any of the early ones. */
export const isNextGrade = (before: number, after: number): boolean =>
	after === before + 1 || (after === 0 && before < 0);
