import type { Demand, Profile } from '../../lib/core/profiles/format/profile';
import type { PlacePart, PlaceView } from '../../lib/core/report/profile-page';
import { fileSpec } from '../../lib/core/spec/versions';
import { standardNames } from '../../lib/core/zip/standard-names';
import { withAlikeTogether } from './alike-demands';
import { columnsOf, filesOf } from './demand-places';
import { demandView } from './demand-view';
import type { PageContext } from './page-context';
import { placeTitles } from './words/overview';

/** What is asked, place by place: the zip, every file, several files, then each file of its own. */
export function placesOf(context: PageContext): PlaceView[] {
	const { profile } = context;
	const demands = withAlikeTogether(profile.demands);
	const at = (test: (key: string) => boolean): Demand[] =>
		demands.filter((demand) => test(placeKey(demand)));
	const general = (['zip', 'every', 'several'] as const).map((key) => ({
		key,
		title: placeTitles[key],
		parts: partsOf(
			at((place) => place === key),
			null,
			context
		),
		also: []
	}));
	const several = at((place) => place === 'several');
	const files = standardNames.map((name) => ({
		key: name.replace(/\.csv$/, ''),
		title: name,
		parts: partsOf(
			at((place) => place === name),
			name,
			context
		),
		also: idsOn(several, name)
	}));
	return [...general, ...files].filter(({ parts, also }) => parts.length + also.length > 0);
}

/** The place of a demand: `zip`, `every`, `several`, or the one file that it looks at. */
function placeKey(demand: Demand): string {
	const files = filesOf(demand);
	if (files === 'zip') return files;
	if (files === '*') return 'every';
	return files.length === 1 ? (files[0] ?? 'every') : 'several';
}

const idsOn = (demands: readonly Demand[], file: string): string[] => [
	...new Set(demands.filter((demand) => filesOf(demand).includes(file)).map(({ id }) => id))
];

/** Demands by their columns, those on the whole first, then in the order of the standard. */
function partsOf(
	demands: readonly Demand[],
	file: string | null,
	context: PageContext
): PlacePart[] {
	const parts = new Map<string, Demand[]>();
	for (const demand of demands) {
		const key = columnsOf(demand).join('\n');
		parts.set(key, [...(parts.get(key) ?? []), demand]);
	}
	const order = columnOrder(context.profile, file);
	return [...parts]
		.map(([key, members]) => ({ columns: key === '' ? [] : key.split('\n'), members }))
		.sort((a, b) => order(a.columns) - order(b.columns))
		.map(({ columns, members }) => ({
			columns,
			demands: members.map((demand) => demandView(demand, context))
		}));
}

/** Where columns stand: none first, every one next, then as in the standard, others last. */
function columnOrder(
	{ base }: Profile,
	file: string | null
): (columns: readonly string[]) => number {
	const names = file === null ? [] : (fileSpec(base, file)?.columns.map(({ name }) => name) ?? []);
	return ([first]) => {
		if (first === undefined) return -2;
		if (first === '*') return -1;
		const at = names.indexOf(first);
		return at === -1 ? names.length : at;
	};
}
