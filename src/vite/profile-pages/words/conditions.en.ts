import type { Clause } from '../../../lib/core/profiles/format/parts';
import { OWN_FILE } from '../alike-demands';
import { all, either, eitherNamed, named } from './wording.en';

/** What is known where conditions are put into words. */
export interface ConditionContext {
	/** Number of the question whose answer a setting holds. */
	questionOf(setting: string): number;
	/** What answers may be called, by question and key. */
	optionOf(setting: string, key: string): string;
	/** The file of a demand on one file alone: a condition on it needs no name. */
	readonly file: string | null;
}

/** People by their roles, where a condition is about nothing else. */
const people: Readonly<Record<string, string>> = {
	administrator: 'administrators',
	aide: 'aides',
	guardian: 'guardians',
	parent: 'parents',
	proctor: 'proctors',
	relative: 'relatives',
	student: 'students',
	systemAdministrator: 'system administrators',
	teacher: 'teachers'
};

const modes: Readonly<Record<string, string>> = {
	bulk: 'in complete files (bulk)',
	delta: 'in files of changes (delta)'
};

/** What a pattern lists that is made of words alone: as they stand, and beginnings of words. */
interface Listed {
	readonly words: readonly string[];
	readonly beginnings: readonly string[];
	readonly isEmptyTaken: boolean;
	readonly isCaseIgnored: boolean;
}

/** Takes `(?i)(term|semester)?` and the like apart; null where a pattern says more than a list. */
function alternatives(pattern: string): Listed | null {
	const found = /^(\(\?i\))?(?:\(([^()]+)\)(\?)?|([^()]+))$/.exec(pattern);
	const items = (found?.[2] ?? found?.[4] ?? '').split('|');
	if (!items.every((item) => /^[\w:]+(?:\.\*)?$/.test(item))) return null;
	const beginnings = items.filter((item) => item.endsWith('.*'));
	return {
		words: items.filter((item) => !item.endsWith('.*')),
		beginnings: beginnings.map((item) => item.slice(0, -2)),
		isEmptyTaken: found?.[3] !== undefined,
		isCaseIgnored: found?.[1] !== undefined
	};
}

function patternWords(subject: string, pattern: string): string {
	const listed = alternatives(pattern);
	if (listed !== null) {
		const items = [
			...listed.words.map(named),
			...listed.beginnings.map((beginning) => `a word that begins with ${named(beginning)}`),
			...(listed.isEmptyTaken ? ['empty'] : [])
		];
		return `${subject} is ${either(items)}${listed.isCaseIgnored ? ' (capital or small letters)' : ''}`;
	}
	const [, most] = /^\(\?s\)\.\{0,(\d+)\}$/.exec(pattern) ?? [];
	if (most !== undefined) return `${subject} has at most ${most} characters`;
	const [, characters] = /^\[([^\]]+)\]\*$/.exec(pattern) ?? [];
	if (characters !== undefined) return `${subject} holds only ${named(characters)}`;
	return `${subject} is written as ${named(pattern)}`;
}

const bare = (subject: string): string => subject.slice(subject.indexOf('.') + 1);

/** What a clause says of its subject, as half a sentence: "type is school". */
export function predicate(clause: Clause, subject: string, context: ConditionContext): string {
	switch (clause[1]) {
		case 'empty':
		case 'filled':
			return `${subject} is ${clause[1]}`;
		case 'is':
			return `${subject} is ${named(String(clause[2]))}`;
		case 'not':
			return `${subject} is not ${named(String(clause[2]))}`;
		case 'in':
			return `${subject} is ${eitherNamed(clause[2])}`;
		case 'notIn':
			return `${subject} is not ${eitherNamed(clause[2])}`;
		case 'matches':
			return patternWords(subject, clause[2]);
		case 'sameAs':
			return `${subject} is ${otherWords(clause[2], context)}`;
		case 'notSameAs':
			return `${subject} is not ${otherWords(clause[2], context)}`;
	}
}

function otherWords(other: string, { questionOf }: ConditionContext): string {
	if (other.startsWith('setting.'))
		return `what question ${String(questionOf(bare(other)))} is answered with`;
	const column = named(bare(other));
	return other.startsWith('row.')
		? `the ${column} of the record that names it`
		: `the same as its ${column}`;
}

/** The roles that a clause is about, as people; null where it is about something else. */
function peopleWords(clause: Clause): string | null {
	if (clause[0] !== 'row.role') return null;
	const roles = rolesOf(clause);
	if (roles?.every((role) => Object.hasOwn(people, role)) !== true) return null;
	const words = all(roles.map((role) => people[role] ?? role));
	return clause[1] === 'not' || clause[1] === 'notIn'
		? `for everybody but ${words}`
		: `for ${words}`;
}

function rolesOf(clause: Clause): string[] | undefined {
	if (clause[1] === 'in' || clause[1] === 'notIn') return [...clause[2]];
	if (clause[1] === 'is' || clause[1] === 'not') return [String(clause[2])];
	const listed = clause[1] === 'matches' ? alternatives(clause[2]) : null;
	return listed?.beginnings.length === 0 ? [...listed.words] : undefined;
}

/** A condition, to stand after "Only". */
export function conditionWords(clause: Clause, context: ConditionContext): string {
	const [subject] = clause;
	if (subject === 'mode') return modeWords(clause, context);
	const name = bare(subject);
	if (subject.startsWith('setting.')) return answerWords(clause, name, context);
	if (subject.startsWith('present.')) return presentWords(clause, name, context);
	if (subject.startsWith('records.')) return recordWords(clause, name, context);
	if (subject.startsWith('declared.')) return declaredWords(clause, name, context);
	const of = subject.startsWith('target.') ? ' of the record that it names' : '';
	return peopleWords(clause) ?? `where ${predicate(clause, named(name) + of, context)}`;
}

function modeWords(clause: Clause, context: ConditionContext): string {
	const known = clause[1] === 'is' ? modes[String(clause[2])] : undefined;
	return known ?? `where ${predicate(clause, 'the way of sending', context)}`;
}

function presentWords(clause: Clause, file: string, context: ConditionContext): string {
	const isThere = (clause[1] === 'is') === (String(clause[2]) === 'true');
	const what = [context.file, OWN_FILE].includes(file) ? 'the file' : named(file);
	return `where ${what} is ${isThere ? '' : 'not '}in the zip`;
}

function recordWords(clause: Clause, file: string, context: ConditionContext): string {
	if (clause[1] === 'is' && clause[2] === '0') return `where ${named(file)} has no records`;
	if (clause[1] === 'not' && clause[2] === '0') return `where ${named(file)} has records`;
	return `where ${predicate(clause, `the number of records of ${named(file)}`, context)}`;
}

function declaredWords(clause: Clause, file: string, context: ConditionContext): string {
	if (clause[1] === 'is')
		return `where the manifest says ${named(String(clause[2]))} for ${named(file)}`;
	return `where ${predicate(clause, `the word of the manifest for ${named(file)}`, context)}`;
}

function answerWords(clause: Clause, setting: string, context: ConditionContext): string {
	const question = `question ${String(context.questionOf(setting))}`;
	if (clause[1] === 'filled') return `if ${question} is answered`;
	if (clause[1] === 'empty') return `if ${question} is not answered`;
	if (clause[1] !== 'is' && clause[1] !== 'not')
		return `if the answer to ${predicate(clause, question, context)}`;
	const not = clause[1] === 'not' ? 'not ' : '';
	return `if the answer to ${question} is ${not}${answer(clause[2], setting, context)}`;
}

function answer(value: string | boolean, setting: string, context: ConditionContext): string {
	if (value === true || value === 'true') return 'yes';
	if (value === false || value === 'false') return 'no';
	return `“${context.optionOf(setting, value)}”`;
}

/** A condition that stands alone, as a sentence without its end. */
export const standing = (condition: string): string => `Only ${condition}`;

/** Conditions on the findings of the standard that a demand takes. */
export const findingConditions = {
	caseOnly: 'where capital and small letters are all that differs',
	otherwise: 'where more differs than capital and small letters',
	named: (pattern: string): string => {
		const listed = alternatives(pattern);
		return listed === null
			? 'for files in the zip with certain names'
			: `for files in the zip that are called ${eitherNamed(listed.words)}`;
	}
} as const;
