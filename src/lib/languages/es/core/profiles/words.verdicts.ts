import type * as en from '../../../../core/profiles/words.verdicts.en';
import { count as number, list as all, plural } from '../../counts';
import type { Widened } from '../../../widened';

/** The verdicts as sentences. */
export const profileWords: Widened<typeof en.profileWords> = {
	accepted: (title, warnings) =>
		warnings === 0
			? `${title} aceptaría este zip tal como está.`
			: `${title} aceptaría este zip. Conviene mirar ${plural(warnings, 'punto', 'puntos')}.`,
	losses: (title, files, rows, values) => {
		const lost = [
			...(files.length > 0 ? [`${all(files)} por completo`] : []),
			...(rows > 0 ? [plural(rows, 'fila', 'filas')] : []),
			...(values > 0 && rows === 0 && files.length === 0
				? [plural(values, 'valor', 'valores')]
				: [])
		];
		return lost.length === 0
			? `${title} aceptaría este zip con pérdidas.`
			: `${title} aceptaría este zip y dejaría fuera ${all(lost)}.`;
	},
	rejected: (title, message, problems) =>
		problems < 2
			? `${title} rechazaría este zip. ${message}`
			: `${title} rechazaría este zip por ${number(problems)} razones. ${message}`,
	unknown: (title) =>
		`No se puede decir qué haría ${title}: no se pudo leer un archivo que necesita.`
};

/** What an abort threshold of a receiver says. */
export const thresholdWords: typeof en.thresholdWords = {
	title: 'Demasiados registros con fallas',
	messages: {
		one: 'En {file}, {failed|registro fallaría|registros fallarían}. {receiver} permite {expected}.'
	},
	advice: 'Corrija los registros de {file} que fallarían.'
};
