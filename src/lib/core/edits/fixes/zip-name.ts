import type { DemandOf } from '../../profiles/demands/interpreter';
import { fitsName } from '../../profiles/demands/zip-name';
import type { QuickFix } from './quick-fix';

/** The zip is named as all chosen receivers take it; where no name suits all, as this one does. */
export const zipName: QuickFix = {
	id: 'zip-name',
	grade: 'safe',
	rules: ['zip-name-extension'],
	demands: ['zipName'],
	texts: {
		title: 'Name the zip as it is expected',
		does: 'Changes the name of the zip. Nothing in it changes.'
	},
	edits: (_, { inputName }, { demands, zipNames }) => {
		const own = demands.filter((demand) => demand.kind === 'zipName');
		const names = [...own, ...zipNames].flatMap(namesOf);
		const all = [...names, `${plainName(inputName)}.zip`, 'OneRoster.zip'].filter(isZip);
		const to =
			all.find((name) => zipNames.every((demand) => fitsName(demand, name))) ??
			all.find((name) => own.every((demand) => fitsName(demand, name)));
		return to === undefined ? [] : [{ kind: 'nameZip', to }];
	}
};

const namesOf = ({ write, names = [] }: DemandOf<'zipName'>): string[] => [
	...(write === undefined ? [] : [write]),
	...names
];

const isZip = (name: string): boolean => name.endsWith('.zip');

/** The name without its extension and without signs that make trouble in names of files. */
const plainName = (name: string): string =>
	name
		.replace(/\.[A-Za-z]{1,4}$/, '')
		.replace(/[^A-Za-z0-9_-]+/g, '_')
		.replace(/^_+|_+$/g, '') || 'OneRoster';
