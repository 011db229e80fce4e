import type * as en from '../../../../vite/profile-pages/words/conditions.en';
import type { Clause } from '../../../core/profiles/format/parts';
import type { Widened } from '../../widened';
import { all, either, eitherNamed, named, neitherNamed } from './wording';

/** Stands for the file in demands that say the same of several, as the pages put them together. */
const OWN_FILE = '{file}';

/** People by their roles, where a condition is about nothing else. */
const people: Readonly<Record<string, string>> = {
	administrator: 'administradores',
	aide: 'asistentes',
	guardian: 'tutores',
	parent: 'padres o madres',
	proctor: 'supervisores de exámenes',
	relative: 'familiares',
	student: 'estudiantes',
	systemAdministrator: 'administradores del sistema',
	teacher: 'docentes'
};

const modes: Readonly<Record<string, string>> = {
	bulk: 'en archivos completos (bulk)',
	delta: 'en archivos de cambios (delta)'
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
			...listed.beginnings.map((beginning) => `una palabra que empieza con ${named(beginning)}`),
			...(listed.isEmptyTaken ? ['está en blanco'] : [])
		];
		return `${subject} es ${either(items)}${listed.isCaseIgnored ? ' (en mayúsculas o minúsculas)' : ''}`;
	}
	const [, most] = /^\(\?s\)\.\{0,(\d+)\}$/.exec(pattern) ?? [];
	if (most !== undefined) return `${subject} tiene como máximo ${most} caracteres`;
	const [, characters] = /^\[([^\]]+)\]\*$/.exec(pattern) ?? [];
	if (characters !== undefined) return `${subject} contiene solo ${named(characters)}`;
	return `${subject} está escrito como ${named(pattern)}`;
}

const bare = (subject: string): string => subject.slice(subject.indexOf('.') + 1);

/** What a clause says of its subject, as half a sentence: "type es school". */
export const predicate: typeof en.predicate = (clause, subject, context) => {
	switch (clause[1]) {
		case 'empty':
			return `${subject} está en blanco`;
		case 'filled':
			return `${subject} tiene un valor`;
		case 'is':
			return `${subject} es ${named(String(clause[2]))}`;
		case 'not':
			return `${subject} no es ${named(String(clause[2]))}`;
		case 'in':
			return `${subject} es ${eitherNamed(clause[2])}`;
		case 'notIn':
			return `${subject} no es ${neitherNamed(clause[2])}`;
		case 'matches':
			return patternWords(subject, clause[2]);
		case 'sameAs':
			return `${subject} es ${otherWords(clause[2], context)}`;
		case 'notSameAs':
			return `${subject} no es ${otherWords(clause[2], context)}`;
	}
};

function otherWords(other: string, { questionOf }: en.ConditionContext): string {
	if (other.startsWith('setting.'))
		return `lo que se responde a la pregunta ${String(questionOf(bare(other)))}`;
	const column = named(bare(other));
	return other.startsWith('row.')
		? `el ${column} del registro que lo menciona`
		: `lo mismo que su ${column}`;
}

/** The roles that a clause is about, as people; null where it is about something else. */
function peopleWords(clause: Clause): string | null {
	if (clause[0] !== 'row.role') return null;
	const roles = rolesOf(clause);
	if (roles?.every((role) => Object.hasOwn(people, role)) !== true) return null;
	const words = all(roles.map((role) => people[role] ?? role));
	return clause[1] === 'not' || clause[1] === 'notIn'
		? `para todas las personas menos ${words}`
		: `para ${words}`;
}

function rolesOf(clause: Clause): string[] | undefined {
	if (clause[1] === 'in' || clause[1] === 'notIn') return [...clause[2]];
	if (clause[1] === 'is' || clause[1] === 'not') return [String(clause[2])];
	const listed = clause[1] === 'matches' ? alternatives(clause[2]) : null;
	return listed?.beginnings.length === 0 ? [...listed.words] : undefined;
}

/** A condition, to stand after "Solo". */
export const conditionWords: typeof en.conditionWords = (clause, context) => {
	const [subject] = clause;
	if (subject === 'mode') return modeWords(clause, context);
	const name = bare(subject);
	if (subject.startsWith('setting.')) return answerWords(clause, name, context);
	if (subject.startsWith('present.')) return presentWords(clause, name, context);
	if (subject.startsWith('records.')) return recordWords(clause, name, context);
	if (subject.startsWith('declared.')) return declaredWords(clause, name, context);
	const of = subject.startsWith('target.') ? ' del registro que menciona' : '';
	return peopleWords(clause) ?? `donde ${predicate(clause, named(name) + of, context)}`;
};

function modeWords(clause: Clause, context: en.ConditionContext): string {
	const known = clause[1] === 'is' ? modes[String(clause[2])] : undefined;
	return known ?? `donde ${predicate(clause, 'la forma de envío', context)}`;
}

function presentWords(clause: Clause, file: string, context: en.ConditionContext): string {
	const isThere = (clause[1] === 'is') === (String(clause[2]) === 'true');
	const what = [context.file, OWN_FILE].includes(file) ? 'el archivo' : named(file);
	return `donde ${what} ${isThere ? '' : 'no '}está en el zip`;
}

function recordWords(clause: Clause, file: string, context: en.ConditionContext): string {
	if (clause[1] === 'is' && clause[2] === '0') return `donde ${named(file)} no tiene registros`;
	if (clause[1] === 'not' && clause[2] === '0') return `donde ${named(file)} tiene registros`;
	return `donde ${predicate(clause, `el número de registros de ${named(file)}`, context)}`;
}

function declaredWords(clause: Clause, file: string, context: en.ConditionContext): string {
	if (clause[1] === 'is')
		return `donde el manifiesto dice ${named(String(clause[2]))} para ${named(file)}`;
	return `donde ${predicate(clause, `lo que dice el manifiesto para ${named(file)}`, context)}`;
}

function answerWords(clause: Clause, setting: string, context: en.ConditionContext): string {
	const question = `la pregunta ${String(context.questionOf(setting))}`;
	if (clause[1] === 'filled') return `si se responde ${question}`;
	if (clause[1] === 'empty') return `si no se responde ${question}`;
	if (clause[1] !== 'is' && clause[1] !== 'not')
		return `si la respuesta a ${predicate(clause, question, context)}`;
	const not = clause[1] === 'not' ? 'no ' : '';
	return `si la respuesta a ${question} ${not}es ${answer(clause[2], setting, context)}`;
}

function answer(value: string | boolean, setting: string, context: en.ConditionContext): string {
	if (value === true || value === 'true') return 'sí';
	if (value === false || value === 'false') return 'no';
	return `“${context.optionOf(setting, value)}”`;
}

/** A condition that stands alone, as a sentence without its end. */
export const standing: typeof en.standing = (condition) => `Solo ${condition}`;

/** Conditions on the findings of the standard that a demand takes. */
export const findingConditions: Widened<typeof en.findingConditions> = {
	caseOnly: 'donde la única diferencia son las mayúsculas y minúsculas',
	otherwise: 'donde hay más diferencias que las mayúsculas y minúsculas',
	named: (pattern) => {
		const listed = alternatives(pattern);
		return listed === null
			? 'para archivos del zip con ciertos nombres'
			: `para archivos del zip que se llaman ${eitherNamed(listed.words)}`;
	}
};
