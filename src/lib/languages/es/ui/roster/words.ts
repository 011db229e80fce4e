import type * as en from '../../../../ui/roster/words.en';
import type { Standing } from '../../../../core/rosters/standing';
import { count as n, list } from '../../counts';
import type { Widened } from '../../../widened';
import { words } from '../words';
import { students, marks } from '../../nouns';

const { day } = words.figures;

/** Codes of the grades that have a name of their own (CEDS grade level codes). */
const GRADES: Readonly<Record<string, string>> = {
	IT: 'Bebés',
	PR: 'Preescolar',
	PK: 'Prekínder',
	TK: 'Kínder de transición',
	KG: 'Kínder',
	PS: 'Después del grado 12',
	UG: 'Sin grado'
};

/** The grade of a student as people say it: `04` is Grado 4. */
function grade(codes: string): string {
	const each = codes.split(',').map((code) => code.trim());
	const numbers = each.filter((code) => /^\d+$/.test(code)).map((code) => String(Number(code)));
	const names = each.filter((code) => !/^\d*$/.test(code)).map((code) => GRADES[code] ?? code);
	const numbered =
		numbers.length === 0 ? [] : [`${numbers.length === 1 ? 'Grado' : 'Grados'} ${list(numbers)}`];
	return [...names, ...numbered].join(', ');
}

const asOver: Readonly<Record<Standing['as'], (on: string) => string>> = {
	in: () => '',
	later: (on) => `empieza el ${on}`,
	deleted: () => 'fuera de la lista',
	'class-deleted': () => 'la clase está eliminada',
	ended: (on) => `terminó el ${on}`,
	'term-over': (on) => `el período terminó el ${on}`,
	'term-later': (on) => `el período empieza el ${on}`,
	'class-missing': () => 'la clase no está en classes.csv'
};

const standing = (of: Standing): string => asOver[of.as]('day' in of ? day(of.day) : '');

/** The words of the screen on which a teacher looks at classes. */
export const rosterWords: Widened<typeof en.rosterWords> = {
	title: 'Clases · Rollcall',
	students,
	marks,
	grade,
	standing,
	bar: {
		label: 'Qué puede hacer ahora',
		undo: 'Deshacer la última marca',
		note: (count) => `Ver la nota (${n(count)})`,
		finish: 'Terminar'
	}
};
