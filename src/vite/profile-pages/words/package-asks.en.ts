import { must, withNames, type Asks } from './asked';
import { all, allNamed, counted, either, eitherNamed, named, number } from './wording.en';

type PackageKind =
	| 'version'
	| 'zipName'
	| 'zipSize'
	| 'zipMethod'
	| 'filePresence'
	| 'fileRows'
	| 'text'
	| 'columns'
	| 'alias'
	| 'manifestValue'
	| 'manifestMode';

const ways = {
	bulk: 'complete (bulk)',
	delta: 'changes only (delta)',
	absent: 'not sent (absent)'
};
const lineEnds = { crlf: 'CR and LF', lf: 'LF alone' };
const signs = { ',': 'a comma', ';': 'a semicolon', '\t': 'a tab', '|': 'a vertical bar' };
const quoting = {
	all: 'All fields stand in double quotes.',
	needed: 'Double quotes stand only around fields that need them.',
	blanks: 'Fields with a blank in them stand in double quotes.'
};

/** What is asked of the zip, its files as a whole and the manifest. */
export const packageAsks: Asks<PackageKind> = {
	version: ({ versions }) => ({ text: `The set follows OneRoster ${either(versions)}.` }),
	zipName: ({ names, pattern = '', ignoreCase, tolerate = [], write }) => ({
		text: [
			names === undefined
				? `The name of the zip is of the form ${named(pattern)}.`
				: `The zip is called ${eitherNamed(names)}${ignoreCase === true ? ', in capital or small letters' : ''}.`,
			tolerate.length > 0 ? `The name ${eitherNamed(tolerate)} is a warning only.` : '',
			write === undefined ? '' : `A corrected zip is saved as ${named(write)}.`
		]
			.filter(Boolean)
			.join(' ')
	}),
	zipSize: ({ maxBytes }) => ({ text: `The zip has at most ${number(maxBytes)} bytes.` }),
	zipMethod: () => ({ text: 'Every file in the zip is compressed by Deflate.' }),
	filePresence: ({ files, need }) => {
		const one = files.length === 1;
		const are = one ? 'is' : 'are';
		switch (need) {
			case 'required':
				return withNames(
					files,
					(n) => `${allNamed(n)} ${are} in the zip.`,
					'These files are in the zip:'
				);
			case 'recommended':
				return withNames(
					files,
					(n) => `${allNamed(n)} should be in the zip.`,
					'These files should be in the zip:'
				);
			case 'anyOf':
				return { text: 'At least one of these files is in the zip:', list: files };
			case 'forbidden':
				return withNames(
					files,
					(n) => `${allNamed(n)} ${are} not in the zip.`,
					'These files are not in the zip:'
				);
			case 'notRead':
				return withNames(
					files,
					(n) => `${allNamed(n)} ${are} not read.`,
					'These files are not read:'
				);
		}
	},
	fileRows: ({ min }) => ({ text: `The file has at least ${counted(min, 'record', 'records')}.` }),
	text: (demand) => ({
		text: [
			demand.lineEnds && `Lines end in ${either(demand.lineEnds.map((end) => lineEnds[end]))}.`,
			demand.delimiters &&
				`Between two fields stands ${either(demand.delimiters.map((sign) => signs[sign]))}.`,
			demand.quoting && quoting[demand.quoting]
		]
			.filter((part) => part !== undefined)
			.join(' ')
	}),
	columns: ({ required, anyOf, extra, forbidden, order }) => {
		if (required)
			return withNames(
				required,
				(n) => `The header has ${allNamed(n)}.`,
				'The header has these columns:'
			);
		if (anyOf) return { text: `The header has ${eitherNamed(anyOf)}.` };
		if (forbidden) return { text: `The header does not have ${eitherNamed(forbidden)}.` };
		if (order)
			return {
				text: 'Columns beyond those of the standard stand behind them, in this order:',
				list: order
			};
		if (extra === 'refused')
			return { text: 'The header has no columns beyond those of the standard.' };
		return { text: 'Of columns beyond the standard only these are known:', list: extra ?? [] };
	},
	alias: ({ names }) => {
		const pairs = Object.entries(names);
		return pairs.length === 1
			? {
					text: pairs
						.map(([header, meant]) => `The header ${named(header)} is taken for ${named(meant)}.`)
						.join('')
				}
			: {
					text: 'These headers are taken for columns of the standard:',
					list: pairs.map(([header, meant]) => `${header} for ${meant}`)
				};
	},
	manifestValue: ({ properties, need, values }) => {
		const names = allNamed(properties);
		if (values) return { text: `For ${names} the manifest says ${eitherNamed(values)}.` };
		return { text: `The manifest has ${names}${need === 'filled' ? ' with a value' : ''}.` };
	},
	manifestMode: (demand) => {
		const { files, allow } = demand;
		const as = either(allow.map((way) => ways[way]));
		const say = must(demand) === 'has to' ? 'declares' : 'should declare';
		if (files === '*') return { text: `The manifest ${say} every file as ${as}.` };
		return withNames(
			files,
			(n) => `The manifest ${say} ${all(n.map(named))} as ${as}.`,
			`The manifest ${say} as ${as}:`
		);
	}
};
