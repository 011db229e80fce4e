import type * as en from '../../../../vite/profile-pages/words/package-asks.en';
import { hasTo, withNames } from './asked';
import { allNamed, counted, either, eitherNamed, named, neitherNamed, number } from './wording';

const ways = {
	bulk: 'bulk (completo)',
	delta: 'delta (solo cambios)',
	absent: 'absent (no se envía)'
};
const lineEnds = { crlf: 'CR y LF', lf: 'LF solo' };
const signs = {
	',': 'una coma',
	';': 'un punto y coma',
	'\t': 'un tabulador',
	'|': 'una barra vertical'
};
const quoting = {
	all: 'Todos los campos van entre comillas dobles.',
	needed: 'Solo van entre comillas dobles los campos que las necesitan.',
	blanks: 'Los campos con un espacio van entre comillas dobles.'
};

/** What is asked of the zip, its files as a whole and the manifest. */
export const packageAsks: typeof en.packageAsks = {
	version: ({ versions }) => ({
		text: `El conjunto de archivos sigue OneRoster ${either(versions)}.`
	}),
	zipName: ({ names, pattern = '', ignoreCase, tolerate = [], write }) => ({
		text: [
			names === undefined
				? `El nombre del zip tiene la forma ${named(pattern)}.`
				: `El zip se llama ${eitherNamed(names)}${ignoreCase === true ? ', en mayúsculas o minúsculas' : ''}.`,
			tolerate.length > 0 ? `El nombre ${eitherNamed(tolerate)} es solo una advertencia.` : '',
			write === undefined ? '' : `Un zip corregido se guarda como ${named(write)}.`
		]
			.filter(Boolean)
			.join(' ')
	}),
	zipSize: ({ maxBytes }) => ({ text: `El zip tiene como máximo ${number(maxBytes)} bytes.` }),
	zipMethod: () => ({ text: 'Todos los archivos del zip están comprimidos con Deflate.' }),
	filePresence: ({ files, need }) => {
		const one = files.length === 1;
		const are = one ? 'está' : 'están';
		switch (need) {
			case 'required':
				return withNames(
					files,
					(n) => `${allNamed(n)} ${are} en el zip.`,
					'Estos archivos están en el zip:'
				);
			case 'recommended':
				return withNames(
					files,
					(n) => `${allNamed(n)} ${one ? 'debería' : 'deberían'} estar en el zip.`,
					'Estos archivos deberían estar en el zip:'
				);
			case 'anyOf':
				return { text: 'Al menos uno de estos archivos está en el zip:', list: files };
			case 'forbidden':
				return withNames(
					files,
					(n) => `${allNamed(n)} no ${are} en el zip.`,
					'Estos archivos no están en el zip:'
				);
			case 'notRead':
				return withNames(
					files,
					(n) => `${allNamed(n)} no se ${one ? 'lee' : 'leen'}.`,
					'Estos archivos no se leen:'
				);
		}
	},
	fileRows: ({ min }) => ({
		text: `El archivo tiene al menos ${counted(min, 'registro', 'registros')}.`
	}),
	text: (demand) => ({
		text: [
			demand.lineEnds &&
				`Las líneas terminan en ${either(demand.lineEnds.map((end) => lineEnds[end]))}.`,
			demand.delimiters &&
				`Entre dos campos hay ${either(demand.delimiters.map((sign) => signs[sign]))}.`,
			demand.quoting && quoting[demand.quoting]
		]
			.filter((part) => part !== undefined)
			.join(' ')
	}),
	columns: ({ required, anyOf, extra, forbidden, order }) => {
		if (required)
			return withNames(
				required,
				(n) => `El encabezado tiene ${allNamed(n)}.`,
				'El encabezado tiene estas columnas:'
			);
		if (anyOf) return { text: `El encabezado tiene ${eitherNamed(anyOf)}.` };
		if (forbidden) return { text: `El encabezado no tiene ${neitherNamed(forbidden)}.` };
		if (order)
			return {
				text: 'Las columnas que no son del estándar están detrás de las suyas, en este orden:',
				list: order
			};
		if (extra === 'refused')
			return { text: 'El encabezado no tiene más columnas que las del estándar.' };
		return {
			text: 'De las columnas que no son del estándar, solo se conocen estas:',
			list: extra ?? []
		};
	},
	alias: ({ names }) => {
		const pairs = Object.entries(names);
		return pairs.length === 1
			? {
					text: pairs
						.map(([header, meant]) => `El encabezado ${named(header)} se toma por ${named(meant)}.`)
						.join('')
				}
			: {
					text: 'Estos encabezados se toman por columnas del estándar:',
					list: pairs.map(([header, meant]) => `${header} por ${meant}`)
				};
	},
	manifestValue: ({ properties, need, values }) => {
		const names = allNamed(properties);
		if (values) return { text: `Para ${names} el manifiesto dice ${eitherNamed(values)}.` };
		return { text: `El manifiesto tiene ${names}${need === 'filled' ? ' con un valor' : ''}.` };
	},
	manifestMode: (demand) => {
		const { files, allow } = demand;
		const as = either(allow.map((way) => ways[way]));
		const say = hasTo(demand) ? 'declara' : 'debería declarar';
		if (files === '*') return { text: `El manifiesto ${say} todos los archivos como ${as}.` };
		return withNames(
			files,
			(n) => `El manifiesto ${say} ${allNamed(n)} como ${as}.`,
			`El manifiesto ${say} como ${as}:`
		);
	}
};
