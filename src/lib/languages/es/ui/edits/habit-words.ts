import type * as en from '../../../../ui/edits/habit-words.en';
import { count as n, fitting, list } from '../../counts';
import type { Widened } from '../../../widened';
import { words } from '../words';
import { editWords } from './words';

/* The words of corrections that were made on earlier days, too. */

const { corrections } = editWords;
const day = (date: string): string => words.figures.day(date);
const dayList = (days: readonly string[]): string =>
	list(days.slice(-2).map((date) => `el ${day(date)}`)).replace(/^e/, 'E');

export const habitText: Widened<typeof en.habitText> = {
	title: 'Usted ya hizo esto antes',
	lead: (days, fits) =>
		`${dayList(days)} usted hizo ${fits === 1 ? 'una corrección que también sirve' : `${n(fits)} correcciones que también sirven`} para este zip.`,
	same: (days) =>
		days.length === 2
			? 'Hacer lo mismo que los últimos dos días'
			: `Hacer lo mismo que los últimos ${n(days.length)} días`,
	drop: 'Ahora no',
	forget: 'Olvidarlo',
	idle: (count) =>
		`${corrections(count)} de esos días no ${fitting(count, 'encuentra', 'encuentran')} aquí nada que cambiar`,
	more: (count) => `y ${corrections(count)} más`,

	saved: {
		again: (count, all) =>
			`${count === all ? (all === 1 ? 'Usted ya la hizo' : 'Usted ya las hizo todas') : `Usted ya hizo ${n(count)} de ellas`} otro día: vale la pena hacer una receta.`,
		kept: 'Se recuerda en este dispositivo cuando usted guarda el zip, y se ofrece la próxima vez. No contiene datos de nadie.',
		forget: 'Olvidar correcciones anteriores',
		forgotten: 'Las correcciones anteriores se olvidaron.'
	}
};
