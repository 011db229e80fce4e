import { folded } from './nearest-token';

const NUMBER =
	/^(?:(?:grade|gr|g|class|level)[\s._-]*)?0*(\d{1,2})(?:\.0+)?(?:st|nd|rd|th)?(?:[\s._-]*(?:grade|gr))?$/;

const ORDINALS =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** Words for grades, without capitals, spaces and signs, by code of the CEDS list. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
	['IT', ['infant', 'toddler', 'infanttoddler']],
	['PR', ['preschool']],
	['PK', ['prek', 'prekg', 'prekinder', 'prekindergarten', 'p']],
	['TK', ['transitionalkindergarten']],
	['KG', ['k', 'kind', 'kinder', 'kindergarten', 'gradek', 'kgrade']],
	['09', ['freshman']],
	['10', ['sophomore']],
	['11', ['junior']],
	['12', ['senior']],
	['PS', ['postsecondary']],
	['UG', ['ungraded']],
	['Other', ['other']]
]);

/**
 * The one of `codes` that a text for a grade stands for, or undefined: `9`, `9th`, `Grade 9` and
 * `ninth` for 09, `K` for KG. Ranges such as `1-2` are no grade.
 */
export function nearestGrade(text: string, codes: readonly string[]): string | undefined {
	const plain = text.trim().toLowerCase();
	const number = NUMBER.exec(plain);
	if (number !== null) return among(codes, numbered(Number(number[1])));
	const word = folded(plain);
	if (/\d/.test(word) || word === '') return undefined;
	const code = codes.find((each) => each.toLowerCase() === word);
	return code ?? codes.find((each) => wordsFor(each).includes(word));
}

/** The grades of a text that names several at once, such as `09;10` or `9/10`; undefined if unsure. */
export function dividedGrades(text: string, codes: readonly string[]): string[] | undefined {
	const parts = text.split(/[;|/]/);
	const grades = parts.map((part) => nearestGrade(part, codes));
	const known = grades.filter((grade) => grade !== undefined);
	return parts.length > 1 && known.length === parts.length ? known : undefined;
}

/** True for a text such as `K-5` or `6 to 8`, whose ends are grades. */
export function isGradeRange(text: string, codes: readonly string[]): boolean {
	const ends = /^(.+?)\s*(?:-|–|\bto\b|\bthrough\b)\s*(.+)$/i.exec(text.trim());
	if (ends === null) return false;
	return [ends[1], ends[2]].every((end) => nearestGrade(end, codes) !== undefined);
}

/** Student systems that number grades write kindergarten as 0. */
const numbered = (grade: number): string => (grade === 0 ? 'KG' : String(grade).padStart(2, '0'));

const among = (codes: readonly string[], code: string): string | undefined =>
	codes.includes(code) ? code : undefined;

function wordsFor(code: string): string[] {
	const ordinal = /^\d+$/.test(code) ? ORDINALS[Number(code) - 1] : undefined;
	const words = [...(WORDS.get(code) ?? [])];
	return ordinal === undefined ? words : [...words, ordinal, `${ordinal}grade`];
}
