import type * as en from '../../../ui/words.start.en';
import { words } from './words';
import { count as n, fitting, list, plural } from '../counts';
import type { Widened } from '../../widened';
import { files, rows, errors, warnings, notes } from '../nouns';

const { figures } = words;

/** The first screen. */
export const startWords: Widened<typeof en.startWords> = {
	headline: 'Revise su lista escolar antes de enviarla.',
	lead: 'Suelte aquí el zip OneRoster de esta noche. En segundos sabrá qué no cumple con el estándar, en qué línea está y qué cambiar en su sistema escolar.',
	promise:
		'Su archivo se lee dentro de esta página y no sale de ella. Solicitudes desde que se abrió:',
	proof: 'Ver la prueba',
	drop: 'Suelte aquí el zip de su lista escolar',
	or: 'o presione para elegirlo: un zip o archivos CSV sueltos; dos zips para compararlos',
	orOne: 'o presione para elegirlo: un zip o archivos CSV sueltos',
	letGo: 'Suéltelo para revisarlo',
	collecting: 'Mirando en la carpeta',
	folder: 'Elegir una carpeta',
	folderNote: 'Si su computadora ya descomprimió el zip, elija la carpeta.',
	sample: 'Probar con un distrito de ejemplo',
	sampleNote: 'Siete escuelas inventadas, 9,120 estudiantes inventados',
	looseFiles: (count: number) => plural(count, 'archivo CSV', 'archivos CSV'),
	refusals: {
		'several-zips':
			'Eso es más de lo que Rollcall puede leer a la vez. Elija un zip para revisarlo, o dos zips y nada más en la primera página para compararlos.',
		'too-many':
			'Esa carpeta tiene más de 2,000 archivos. Elija la carpeta donde están los archivos CSV.',
		empty: 'Ahí no había ningún archivo. Elija el zip, o la carpeta donde están los archivos CSV.',
		unreadable:
			'El navegador no tiene permiso para leerlo. Cópielo primero a esta computadora y vuelva a elegirlo.'
	}
};

/** Earlier checks, a line for each. */
export const earlierWords: Widened<typeof en.earlierWords> = {
	title: 'Revisado en este dispositivo',
	note: 'Solo cantidades: ningún nombre, ningún id, ningún valor.',
	when: 'Cuándo',
	what: 'Qué se leyó',
	found: 'Qué se encontró',
	input: (fileCount: number, rowCount: number, size: number) =>
		`${files(fileCount)}, ${rows(rowCount)}, ${figures.bytes(size)}`,
	counts: (error: number, warning: number, info: number) => {
		const parts = [
			error > 0 ? errors(error) : '',
			warning > 0 ? warnings(warning) : '',
			info > 0 ? notes(info) : ''
		].filter((part) => part !== '');
		return parts.length === 0 ? 'Sin problemas' : list(parts);
	},
	refused: 'No se pudo revisar',
	receivers: (verdicts: readonly string[]) => {
		const refusing = verdicts.filter((verdict) => verdict === 'rejected').length;
		const all = plural(verdicts.length, 'receptor', 'receptores');
		return refusing === 0
			? `${all}, ninguno lo rechazaría`
			: `${n(refusing)} de ${all} ${fitting(refusing, 'lo rechazaría', 'lo rechazarían')}`;
	},
	forget: 'Olvidar',
	forgetOne: (when: string) => `Olvidar la revisión de ${when}`,
	forgetAll: 'Olvidar todo',
	forgotten: 'Olvidado.'
};

/** What the first screen says of what is held; the rest is in ui/privacy. */
export const heldWords: Widened<typeof en.heldWords> = {
	linesHeld: (count: number) =>
		count === 0
			? 'En este momento no hay ninguna revisión anterior en este dispositivo.'
			: `En este momento hay ${plural(count, 'revisión anterior', 'revisiones anteriores')} en este dispositivo.`
};
