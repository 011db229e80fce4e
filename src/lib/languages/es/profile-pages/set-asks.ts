import type { AskContext, Of } from '../../../../vite/profile-pages/words/asked';
import type * as en from '../../../../vite/profile-pages/words/set-asks.en';
import { severityOf } from '../../../core/profiles/demand-rule';
import type { Clause } from '../../../core/profiles/format/parts';
import { placeNamed, sizes } from './cell-asks';
import { predicate } from './conditions';
import { all, allNamed, named } from './wording';

const ignoring = ' Las mayúsculas y las minúsculas cuentan como iguales.';

/** Clauses on one record, as the end of a sentence. */
const that = (clauses: readonly Clause[], context: AskContext): string =>
	all(clauses.map((clause) => predicate(clause, named(clause[0].replace(/^\w+\./, '')), context)));

const where = (clauses: readonly Clause[] | undefined, context: AskContext): string =>
	clauses === undefined || clauses.length === 0 ? '' : ` donde ${that(clauses, context)}`;

/** What is asked of records and files together. */
export const setAsks: typeof en.setAsks = {
	base: (demand, { ruleSays }) => {
		const [rule = '', ...more] = demand.rules;
		if (more.length > 0)
			return { text: 'Lo que encuentran estas reglas del estándar cuenta aquí:' };
		return { text: onColumns(demand)?.asked ?? ruleSays(rule) };
	},
	relax: (demand, { ruleSays }) => {
		const [rule = '', ...more] = demand.rules;
		if (more.length > 0)
			return { text: 'Lo que encuentran estas reglas del estándar no cuenta aquí:' };
		return { text: onColumns(demand)?.relaxed ?? `Aquí no hace falta: ${ruleSays(rule)}` };
	},
	unique: ({ columns, across, except, ignoreCase, ignoreAccents }) => ({
		text: [
			`Cada valor de ${allNamed(columns)} está una sola vez en ${across === 'file' ? 'un archivo' : 'todos los archivos juntos'}.`,
			except === undefined ? '' : ` No se cuenta: ${allNamed(except)}.`,
			ignoreCase === true ? ignoring : '',
			ignoreAccents === true ? ' Las letras con acento y sin él cuentan como iguales.' : ''
		].join('')
	}),
	reference: (demand, context) => ({
		text: referenceWords(demand, context) + (demand.ignoreCase === true ? ignoring : '')
	}),
	count: ({ of, by, min, max }, context) => {
		const records = `${sizes(min, max, 'registro', 'registros')}${where(of.where, context)}`;
		return by === undefined
			? { text: `${named(of.file)} tiene ${records}.` }
			: { text: `Por cada ${named(by)}, ${named(of.file)} tiene ${records}.` };
	},
	cover: ({ each, has }, context) => ({
		text: [
			`A cada registro de ${named(each.file)}${where(each.where, context)} corresponde uno en ${named(has.file)}.`,
			` Su ${named(has.by[1])} es el ${named(has.by[0])} del primero.`,
			has.where === undefined ? '' : ` En él, ${that(has.where, context)}.`,
			has.filled === undefined
				? ''
				: ` En él, ${allNamed(has.filled)} ${has.filled.length === 1 ? 'tiene' : 'tienen'} un valor.`
		].join('')
	}),
	dateWindow: (demand, context) => ({ text: windowWords(demand, context) }),
	sameGroup: ({ of, to, by }) => ({
		text: `Los registros de ${named(to.file)} que menciona una misma celda de ${placeNamed(of)} tienen el mismo ${named(by)}.`
	}),
	records: (demand, context) => {
		const found = that(demand.is, context);
		const severity = severityOf(demand);
		if (severity === 'info') return { text: `Se anota donde ${found}.` };
		const are = severity === 'error' ? 'No hay' : 'No debería haber';
		return { text: `${are} registros donde ${found}.` };
	}
};

/** Rules of the standard on cells, as they sound where a demand names the columns. */
const ofColumns: Readonly<Record<string, (names: string, isOne: boolean) => OnColumns>> = {
	'value-required': (names, isOne) => ({
		asked: `${names} ${isOne ? 'tiene' : 'tienen'} un valor, como dice el estándar.`,
		relaxed: `${names} ${isOne ? 'puede' : 'pueden'} estar en blanco.`
	}),
	'enumeration-value': (names, isOne) => ({
		asked: `${names} ${isOne ? 'contiene' : 'contienen'} un valor de la lista del estándar.`,
		relaxed: `${names} ${isOne ? 'puede' : 'pueden'} contener valores que no están en la lista del estándar.`
	}),
	'reference-missing': (names, isOne) => ({
		asked: `Lo que ${isOne ? 'menciona' : 'mencionan'} ${names} está en el conjunto de archivos.`,
		relaxed: `Lo que ${isOne ? 'menciona' : 'mencionan'} ${names} puede faltar en el conjunto de archivos.`
	}),
	'column-missing': (names, isOne) => ({
		asked: `El encabezado tiene ${names}.`,
		relaxed: `En el encabezado ${isOne ? 'puede' : 'pueden'} faltar ${names}.`
	})
};

interface OnColumns {
	readonly asked: string;
	readonly relaxed: string;
}

function onColumns({ rules, columns = [] }: Of<'base' | 'relax'>): OnColumns | undefined {
	const words = Object.entries(ofColumns).find(([id]) => id === rules[0])?.[1];
	if (columns.length === 0) return undefined;
	return words?.(allNamed(columns), columns.length === 1);
}

function referenceWords(
	{ of, to, where: clauses, list }: Of<'reference'>,
	context: AskContext
): string {
	if (clauses === undefined) {
		const each = list === true ? 'Cada entrada' : 'Lo que está';
		return `${each} en ${named(of.column)} es ${placeNamed(to)}.`;
	}
	return clauses.length === 0
		? `El registro de ${named(to.file)} que menciona ${named(of.column)} está ahí.`
		: `En el registro de ${named(to.file)} que menciona ${named(of.column)}, ${that(clauses, context)}.`;
}

/** Where dates lie, and of which records. */
const windowWords = (demand: Of<'dateWindow'>, context: AskContext): string =>
	spanWords(demand, context) +
	(demand.usedBy === undefined
		? ''
		: ` Solo se miran los registros que menciona ${placeNamed(demand.usedBy)}.`);

function spanWords(
	{ dates = [], within, settings, contiguous }: Of<'dateWindow'>,
	{ questionOf }: AskContext
): string {
	const subject = allNamed(dates);
	const lies = dates.length === 1 ? 'está' : 'están';
	if (settings !== undefined) {
		const [first, last] = settings.map((id) => String(questionOf(id)));
		return `${subject} ${lies} entre los días que se responden a las preguntas ${first} y ${last}.`;
	}
	if (within === undefined) return `Se ${dates.length === 1 ? 'mira' : 'miran'} ${subject}.`;
	const { file, through, from, to } = within;
	return contiguous === true
		? `Los registros de ${named(file)} que menciona una misma celda de ${named(through)} no dejan huecos entre sus fechas.`
		: `${subject} ${lies} entre ${named(from)} y ${named(to)} de lo que menciona ${named(through)}.`;
}
