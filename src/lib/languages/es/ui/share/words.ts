import type * as en from '../../../../ui/share/words.en';
import { count as n, fitting, plural } from '../../counts';
import type { Widened } from '../../../widened';
import { words } from '../words';
import { reportWords } from '../words.report';

/* The words of the screen on which a report is saved or shared. */

export const shareWords: Widened<typeof en.shareWords> = {
	way: reportWords.share,
	crumbs: 'Usted está aquí',
	back: 'Informe',
	headline: 'Guardar o compartir el informe.',
	lead: 'Diga para quién es. Cada archivo se crea en este dispositivo y no sale de él a menos que usted lo envíe.',

	forWhom: '¿Para quién es?',
	forms: {
		page: {
			title: 'Usted y su equipo',
			what: 'Una página para leer e imprimir: qué arreglar, en qué orden, con las primeras filas de cada problema.'
		},
		schools: {
			title: 'Las oficinas de las escuelas',
			what: 'Para cada escuela, una página y una lista solo con sus propias filas, todo en un zip.'
		},
		private: {
			title: 'Un proveedor, o cualquier persona de fuera',
			what: 'La misma página sin datos personales: códigos en lugar de valores, y cantidades exactas.'
		},
		csv: { title: 'Una hoja de cálculo', what: 'Cada fila que se encontró, como CSV.' },
		json: { title: 'Un programa', what: 'Todo el informe como JSON (rollcall-report/1).' }
	},
	names: {
		yes: 'Puede contener nombres de estudiantes',
		no: 'Sin nombres de estudiantes'
	},

	school: {
		label: 'Escuela',
		all: (count) => `Todas, en un zip (${n(count)})`,
		none: 'Lo que no pertenece a ninguna escuela',
		line: (name, findings) => `${name}: ${plural(findings, 'hallazgo', 'hallazgos')}`
	},

	save: {
		title: 'Su archivo',
		making: 'Creando el archivo',
		ready: (name, bytes) => `${name}, ${words.figures.bytes(bytes)}`,
		button: (name) => `Guardar ${name}`,
		keep: 'Puede contener nombres y valores de estudiantes. Guárdelo como guarda la lista escolar, y entréguelo solo a quienes pueden verlos.',
		open: 'No contiene ningún nombre, id ni valor de su lista escolar, y ningún nombre de un archivo suyo. Los códigos se crearon solo para este archivo.',
		saved: (name) => `Se guardó ${name}.`,
		failed: 'El archivo no se pudo crear. El error es nuestro, no de su archivo.',
		retry: 'Intentar otra vez'
	},

	ticket: {
		title: 'Un código corto para soporte',
		lead: 'Le dice a un proveedor qué reglas encontraron algo y cuántas veces, y en qué versiones. No contiene nada más: ningún nombre, ningún valor, ningún archivo.',
		label: 'Código',
		copy: 'Copiar el código',
		copied: 'Copiado.',
		notCopied: 'Su navegador no permitió copiarlo. Seleccione el código y cópielo a mano.',
		what: 'Qué contiene',
		versions: (tool, oneroster) =>
			`Rollcall ${tool}, ${oneroster === null ? 'ninguna versión de OneRoster' : `OneRoster ${oneroster}`}`,
		rule: 'Regla',
		count: 'Hallazgos',
		standard: 'El estándar',
		of: (id, revision, verdict) => `${id}, ${revision}: ${verdict}`,
		nothing: 'No se encontró nada.',
		failed: 'El código no se pudo crear. El error es nuestro, no de su archivo.'
	},

	copy: {
		title: 'Una copia con personas inventadas',
		lead: 'Un zip de la misma forma en el que cada persona, id y nombre es inventado, para quienes necesitan ver el problema y no pueden ver la lista escolar. Una revisión encuentra en ella lo mismo que en la suya, en los mismos lugares.',
		seed: 'Número de esta copia',
		seedHint: 'El mismo zip y el mismo número dan la misma copia; otro número da otras personas.',
		seedWrong: 'Un número entero, por ejemplo 1.',
		make: 'Hacer la copia',
		again: 'Hacerla otra vez',
		working: 'Inventando personas, escribiendo la copia, leyéndola de nuevo y revisándola',
		finishing: 'Comparando la copia con su zip',
		stop: 'Cancelar',
		stopped: 'Detenido. No se escribió nada.',
		failed: 'La copia no se pudo hacer. El error es nuestro, no de su archivo.',
		refused: 'De esta lista escolar no se puede hacer una copia',
		withheld: 'Esta copia no se ofrece. El error es nuestro, no de su archivo',
		same: (findings) =>
			`Una revisión encuentra en ella lo mismo que en su zip, en los mismos lugares: ${plural(findings, 'hallazgo', 'hallazgos')}.`,
		differs: 'Una revisión no encuentra en ella exactamente lo mismo:',
		replaced: (cells) =>
			`${fitting(cells, 'Se reemplazó', 'Se reemplazaron')} ${plural(cells, 'celda', 'celdas')}.`,
		nothingLeft: (columns) =>
			`Se ${fitting(columns, 'miró', 'miraron')} ${plural(columns, 'columna', 'columnas')} con nombres, ids y otros textos: ahí no queda ningún valor de su zip.`,
		kept: 'Los roles, grados, indicadores, números y fechas de los períodos académicos quedan como están.',
		uncorrected: 'Es una copia del zip como usted lo entregó, sin sus correcciones.',
		secret:
			'No comparta su propio zip: con él y con el número cualquiera puede hacer la misma copia y ver quién es quién.',
		save: (name) => `Guardar ${name}`,
		size: (bytes) => words.figures.bytes(bytes),
		saved: (name) => `Se guardó ${name}.`
	}
};
