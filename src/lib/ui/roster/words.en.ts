import type { Standing } from '../../core/rosters/standing';
import { words } from '../words.en';
import { students, marks } from '../../languages/en/nouns';

const { figures, list } = words;
const { day } = figures;

/** Codes of the grades that have a name of their own (CEDS grade level codes). */
const GRADES: Readonly<Record<string, string>> = {
	IT: 'Infant',
	PR: 'Preschool',
	PK: 'Pre-kindergarten',
	TK: 'Transitional kindergarten',
	KG: 'Kindergarten',
	PS: 'After grade 12',
	UG: 'Ungraded'
};

/** The grade of a student as people say it: `04` is Grade 4. */
function grade(codes: string): string {
	const each = codes.split(',').map((code) => code.trim());
	const numbers = each.filter((code) => /^\d+$/.test(code)).map((code) => String(Number(code)));
	const names = each.filter((code) => !/^\d*$/.test(code)).map((code) => GRADES[code] ?? code);
	const numbered =
		numbers.length === 0 ? [] : [`${numbers.length === 1 ? 'Grade' : 'Grades'} ${list(numbers)}`];
	return [...names, ...numbered].join(', ');
}

const asOver: Readonly<Record<Standing['as'], (on: string) => string>> = {
	in: () => '',
	later: (on) => `starts ${on}`,
	deleted: () => 'taken off the list',
	'class-deleted': () => 'the class is deleted',
	ended: (on) => `left on ${on}`,
	'term-over': (on) => `the term was over on ${on}`,
	'term-later': (on) => `the term starts ${on}`,
	'class-missing': () => 'the class is not in classes.csv'
};

const standing = (of: Standing): string => asOver[of.as]('day' in of ? day(of.day) : '');

/** The words of the screen on which a teacher looks at classes. */
export const rosterWords = {
	title: 'Classes · Rollcall',
	students,
	marks,
	grade,
	standing,
	bar: {
		label: 'What you can do now',
		undo: 'Undo the last mark',
		note: (count: number) => `See the note (${figures.count(count)})`,
		finish: 'Finish'
	}
};
