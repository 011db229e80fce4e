import { RE2JS } from 're2js';
import { rules } from '../rules/index';
import { fileSpec, versions } from '../spec/versions';
import { jsonPath, type Refusal } from './format/refusal';
import type { Demand, Profile } from './format/profile';
import { faultWords } from './format/words';

type Path = readonly (string | number)[];
type Report = (path: Path, reason: string) => void;

const METADATA = /^metadata\../;

/**
 * What a profile of the right shape still says wrongly: names that nothing in it or in the standard
 * has, ids that occur twice, and patterns that RE2 does not take.
 */
export function profileFaults(profile: Profile): Refusal[] {
	const refusals: Refusal[] = [];
	const report: Report = (path, reason) => refusals.push({ path: jsonPath(path), reason });
	checkIds(profile, report);
	checkSources(profile, report);
	checkInherited(profile, report);
	profile.demands.forEach((demand, index) => {
		checkDemand(profile, demand, ['demands', index], report);
	});
	return refusals;
}

/** Everything with an id, and where it stands. */
function identified({ demands, snapshot, checklist, notJudged }: Profile) {
	const lists = { demands, ...snapshotLists(snapshot), checklist, notJudged };
	return Object.entries(lists).flatMap(([name, list]) =>
		list.map(({ id, src }, index) => ({
			id,
			src,
			path: [...(name in snapshotLists(snapshot) ? ['snapshot'] : []), name, index] as Path
		}))
	);
}

const snapshotLists = ({ match, missing, frozen, links, thresholds }: Profile['snapshot']) => ({
	match,
	missing,
	frozen,
	links,
	thresholds
});

function checkIds(profile: Profile, report: Report): void {
	const seen = new Map<string, Path>();
	for (const { id, path } of identified(profile)) {
		// One sentence of a sheet may need several demands, told apart by their places.
		const first = seen.get(id);
		if (first === undefined) seen.set(id, path);
		else if (path[0] === 'notJudged' || first[0] === 'notJudged')
			report([...path, 'id'], faultWords.judgedTwice(id, jsonPath(first)));
	}
}

function checkSources(profile: Profile, report: Report): void {
	for (const { src, path } of identified(profile)) {
		src.forEach((name, index) => {
			if (!(name in profile.sources)) report([...path, 'src', index], faultWords.noSource(name));
		});
	}
}

const ruleIds = new Set(rules.map(({ meta }) => meta.id));

function checkInherited({ inherit }: Profile, report: Report): void {
	for (const id of Object.keys(inherit.rules)) {
		if (!ruleIds.has(id)) report(['inherit', 'rules', id], faultWords.noRule(id));
	}
}

function checkDemand(profile: Profile, demand: Demand, path: Path, report: Report): void {
	checkColumns(profile, demand, path, report);
	checkPlaces(profile, demand, path, report);
	checkConditions(profile, demand, path, report);
	if (demand.kind === 'base' || demand.kind === 'relax') {
		demand.rules.forEach((id, index) => {
			if (!ruleIds.has(id)) report([...path, 'rules', index], faultWords.noRule(id));
		});
	}
	if (demand.kind === 'map' && !(demand.table in profile.maps))
		report([...path, 'table'], faultWords.noMap(demand.table));
	if (demand.kind === 'known') checkSetting(profile, demand.setting, [...path, 'setting'], report);
	checkOwn(profile, demand, path, report);
	if ('pattern' in demand && demand.pattern !== undefined)
		checkPattern(demand.pattern, [...path, 'pattern'], report);
	if ('named' in demand && demand.named !== undefined)
		checkPattern(demand.named, [...path, 'named'], report);
}

/** What only one kind of demand has. */
function checkOwn(profile: Profile, demand: Demand, path: Path, report: Report): void {
	if (demand.kind === 'dateWindow') {
		demand.settings?.forEach((id, at) => {
			checkSetting(profile, id, [...path, 'settings', at], report);
		});
	}
	if (
		demand.kind === 'pattern' &&
		(demand.pattern === undefined) === (demand.characters === undefined)
	)
		report(path, faultWords.eitherPattern);
	if (demand.kind === 'pattern' && demand.characters !== undefined)
		checkPattern(`[${demand.characters}]`, [...path, 'characters'], report);
}

/** No password is kept, so that one cannot be told from another. */
const PASSWORD = 'password';
/** What can be asked of a column of passwords, all the same. */
const ofPasswords: ReadonlySet<Demand['kind']> = new Set<Demand['kind']>([
	'filled',
	'blank',
	'allOrNone',
	'base',
	'relax'
]);

/** Columns have to be the base's (or metadata columns) in every file that the demand names. */
function checkColumns(profile: Profile, demand: Demand, path: Path, report: Report): void {
	if (!('columns' in demand) || demand.columns === undefined || demand.columns === '*') return;
	const files = 'files' in demand && Array.isArray(demand.files) ? demand.files : [];
	for (const [at, column] of demand.columns.entries()) {
		if (column === PASSWORD && !ofPasswords.has(demand.kind))
			report([...path, 'columns', at], faultWords.unseen);
		for (const file of files) {
			if (!hasColumn(profile, file, column))
				report([...path, 'columns', at], faultWords.noColumn(file, column, profile.base));
		}
	}
}

/** Places of demands that hold files against each other. */
function placesOf(
	demand: Demand
): { readonly path: Path; readonly file: string; readonly column: string }[] {
	switch (demand.kind) {
		case 'reference':
		case 'sameGroup':
			return [
				{ path: ['of', 'column'], ...demand.of },
				{ path: ['to', 'column'], ...demand.to }
			];
		case 'cover':
			return [
				{ path: ['has', 'by', 0], file: demand.each.file, column: demand.has.by[0] },
				{ path: ['has', 'by', 1], file: demand.has.file, column: demand.has.by[1] }
			];
		case 'dateWindow':
			return [
				...(demand.dates ?? []).map((column, at) => ({
					path: ['dates', at],
					file: demand.file,
					column
				})),
				...(demand.usedBy === undefined ? [] : [{ path: ['usedBy', 'column'], ...demand.usedBy }])
			];
		case 'count':
			return demand.by === undefined
				? []
				: [{ path: ['by'], file: demand.of.file, column: demand.by }];
		case 'records':
			return [{ path: ['column'], file: demand.file, column: demand.column }];
		default:
			return [];
	}
}

function checkPlaces(profile: Profile, demand: Demand, path: Path, report: Report): void {
	for (const place of placesOf(demand)) {
		if (place.column === PASSWORD && demand.kind !== 'records')
			report([...path, ...place.path], faultWords.unseen);
		if (!hasColumn(profile, place.file, place.column))
			report([...path, ...place.path], faultWords.noColumn(place.file, place.column, profile.base));
	}
}

/** Also true for a header that the profile takes for a column of the base. */
function hasColumn({ base, demands }: Profile, file: string, column: string): boolean {
	if (METADATA.test(column)) return true;
	const { manifest } = versions[base];
	if (file === manifest?.name) return manifest.header.includes(column);
	if (demands.some((demand) => demand.kind === 'alias' && column in demand.names)) return true;
	return fileSpec(base, file)?.columns.some(({ name }) => name === column) === true;
}

function checkConditions(profile: Profile, demand: Demand, path: Path, report: Report): void {
	for (const [index, clause] of (demand.when ?? []).entries()) {
		const [subject, operator, held] = clause;
		const place = [...path, 'when', index];
		if (subject.startsWith('setting.'))
			checkSetting(profile, subject.slice('setting.'.length), [...place, 0], report);
		if (operator === 'matches') checkPattern(String(held), [...place, 2], report);
	}
}

function checkSetting({ settings }: Profile, id: string, path: Path, report: Report): void {
	if (!settings.some((setting) => setting.id === id)) report(path, faultWords.noSetting(id));
}

/** RE2 has no look-around and no back references, so that no pattern can take for ever. */
function checkPattern(pattern: string, path: Path, report: Report): void {
	try {
		RE2JS.compile(pattern);
	} catch {
		report(path, faultWords.noPattern(pattern));
	}
}
