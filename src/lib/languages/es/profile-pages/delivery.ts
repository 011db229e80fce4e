import type * as en from '../../../../vite/profile-pages/words/delivery.en';
import type { Profile } from '../../../core/profiles/format/profile';
import type { Widened } from '../../widened';
import { filesNamed, placeNamed } from './cell-asks';
import { effectWords } from './effects';
import { allNamed, counted, number, sentence } from './wording';

type Snapshot = Profile['snapshot'];
type Missing = Snapshot['missing'][number];
type Threshold = Snapshot['thresholds'][number];

const outcomes: Readonly<Record<Missing['do'], string>> = {
	remove: 'Se quitan',
	deactivate: 'Se desactivan',
	archive: 'Se archivan',
	unenroll: 'Se quitan de la clase',
	delete: 'Se borran',
	detach: 'Quedan sueltos',
	none: 'Se conservan',
	unknown: 'No está escrito'
};

const doing = {
	replace: 'reemplazan la lista que hay',
	add: 'agregan a la lista que hay'
} as const;

/** Titles of the parts, in the order in which they stand on the page. */
export const deliveryTitles: Widened<typeof en.deliveryTitles> = {
	missing: 'Registros que faltan en la entrega siguiente',
	match: 'Cómo se reconocen los registros',
	frozen: 'Qué se queda como se envió la primera vez',
	links: 'Listas que mencionan otros registros',
	thresholds: 'Números que detienen una importación'
};

/** Conditions on the way in which a file is sent. */
export const modeConditions: Widened<typeof en.modeConditions> = {
	bulk: 'en entregas completas (bulk)',
	delta: 'en entregas de cambios (delta)'
};

/** What is written to follow the number of records, as a sentence; the answer is not said twice. */
const whole = (does: string, answer: string): string =>
	sentence(does.replace(new RegExp(`^${answer}: `, 'i'), ''));

/** How one delivery after another is treated, in words. */
export const deliveryWords: typeof en.deliveryWords = {
	missing: ({ files, do: outcome, does, afterDays, reversible }) => ({
		what: `Registros de ${filesNamed(files)}`,
		answer: outcomes[outcome],
		says: [
			whole(does, outcomes[outcome]),
			// Its own words mostly have the number already.
			afterDays && !does.includes(String(afterDays))
				? `Desaparecen para siempre después de ${counted(afterDays, 'día', 'días')}.`
				: '',
			reversible === undefined ? '' : reversible ? 'Se puede deshacer.' : 'No se puede deshacer.'
		]
			.filter((part) => part !== '')
			.join(' ')
	}),
	match: ({ files, keys, fallback, says = '' }) => ({
		what: `Registros de ${filesNamed(files)}`,
		answer:
			`Por ${allNamed(keys)}` +
			(fallback === undefined ? '' : `, o si no, por ${allNamed(fallback)}`),
		says
	}),
	frozen: ({ files, columns, effect, does }) => ({
		what: `${allNamed(columns)} en ${filesNamed(files)}`,
		answer: effectWords[effect],
		says: sentence(does)
	}),
	links: ({ bulk, delta, does, ...place }) => ({
		what: placeNamed(place),
		answer: `Los archivos completos ${doing[bulk]}; los cambios ${doing[delta]}`,
		says: sentence(does)
	}),
	thresholds: ({ files, failedPerFile, effect, does, ...share }) => ({
		what: [
			failedPerFile === undefined
				? ''
				: failedPerFile === 0
					? 'Falla cualquier registro de un archivo'
					: `${failedPerFile === 1 ? 'Falla' : 'Fallan'} más de ${counted(failedPerFile, 'registro', 'registros')} de un archivo`,
			...sharesSaid(share),
			files === undefined || files === '*' ? '' : `Se cuenta en ${filesNamed(files)}`
		]
			.filter((part) => part !== '')
			.join('. '),
		answer: effectWords[effect],
		says: sentence(does)
	})
};

/** The shares of a threshold, each as a sentence without its full stop. */
function sharesSaid(
	share: Omit<Threshold, 'files' | 'failedPerFile' | 'effect' | 'does'>
): string[] {
	const { changedPercent, removedPercent, updatedPercent, per, reached, floor, among } = share;
	const of =
		per === 'term' ? 'los registros de un período académico' : 'los registros de un archivo';
	const shares = [
		[removedPercent, 'Desaparece'],
		[updatedPercent, 'Cambia'],
		[changedPercent, 'Cambia o desaparece']
	] as const;
	const said = shares.flatMap(([percent, fate]) => {
		if (percent === undefined) return [];
		const limit = `${number(percent)} %`;
		return [
			reached === true ? `${fate} el ${limit} o más de ${of}` : `${fate} más del ${limit} de ${of}`
		];
	});
	if (said.length === 0) return [];
	return [
		...said,
		floor === undefined
			? ''
			: `Menos de ${counted(floor, 'registro', 'registros')} no cuentan nunca`,
		among === undefined
			? ''
			: `No se cuenta donde había menos de ${counted(among, 'registro', 'registros')}`
	];
}

/** How values are held against each other, where capital and small letters may not matter. */
export const compareWords: Widened<typeof en.compareWords> = {
	exact:
		'Los id, los valores, los encabezados y los nombres de archivos se comparan exactamente, con mayúsculas y minúsculas.',
	ids: 'En los id, las mayúsculas y las minúsculas cuentan como iguales.',
	values: 'En los valores, las mayúsculas y las minúsculas cuentan como iguales.',
	headers: 'En los encabezados, las mayúsculas y las minúsculas cuentan como iguales.',
	files: 'En los nombres de archivos, las mayúsculas y las minúsculas cuentan como iguales.'
};

/** How the receiver's own report counts, to be held against ours. */
export const showsWords: Widened<typeof en.showsWords> = {
	savedFailed: 'Su propio informe cuenta registros guardados y fallidos.',
	validWarningInvalid:
		'Su propio informe cuenta registros válidos, registros con advertencias y registros no válidos.'
};
