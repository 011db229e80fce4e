import type { Demand } from '../../lib/core/profiles/format/profile';
import { familyOf } from '../rule-pages/families';
import { ruleOf } from './page-context';

/** Where a demand belongs: the zip as a whole, every file, or files by name. */
export type Files = 'zip' | '*' | readonly string[];

const manifest = ['manifest.csv'];

/** Rules on files that are there or not: they speak of the zip. */
const onPresence: ReadonlySet<string> = new Set([
	'manifest-missing',
	'manifest-file-missing',
	'manifest-file-unexpected',
	'needed-file-missing',
	'roster-file-missing',
	'not-oneroster',
	'version-mixed'
]);

/** The files that a demand looks at. */
export function filesOf(demand: Demand): Files {
	if (demand.kind === 'filePresence') return 'zip';
	if (demand.kind === 'manifestValue' || demand.kind === 'manifestMode') return manifest;
	if (demand.kind === 'base' || demand.kind === 'relax') return filesOfRules(demand);
	if ('of' in demand) return [demand.of.file];
	if ('each' in demand) return [demand.each.file];
	if ('file' in demand) return [demand.file];
	return 'files' in demand ? demand.files : 'zip';
}

/** Where the findings of the standard lie that a demand takes. */
function filesOfRules({ rules, files }: Extract<Demand, { kind: 'base' | 'relax' }>): Files {
	if (rules.every((id) => onPresence.has(id) || familyOf(id) === 'package')) return 'zip';
	if (files !== undefined) return files;
	const named = [...new Set(rules.flatMap((id) => ruleOf(id).meta.files))];
	if (named.includes('any')) return '*';
	const real = named.filter((name) => name !== 'zip');
	return real.length === 0 ? 'zip' : real;
}

/** The columns that a demand is about; none where it concerns files as a whole, a star for every one. */
export function columnsOf(demand: Demand): readonly string[] {
	if (demand.kind === 'count') return demand.by === undefined ? [] : [demand.by];
	if (demand.kind === 'dateWindow')
		return demand.dates ?? (demand.within === undefined ? [] : [demand.within.through]);
	if ('of' in demand) return [demand.of.column];
	if ('has' in demand) return [demand.has.by[0]];
	if ('column' in demand) return [demand.column];
	return 'columns' in demand && demand.columns !== undefined ? [...demand.columns] : [];
}
