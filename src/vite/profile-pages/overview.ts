import { severityOf } from '../../lib/core/profiles/demand-rule';
import type { Demand, Profile } from '../../lib/core/profiles/format/profile';
import type { OverviewLine } from '../../lib/core/report/profile-page';
import type { Of } from './words/asked';
import { overviewWords as words } from './words/overview';
import { either, number } from './words/wording';

const ofKind = <K extends Demand['kind']>({ demands }: Profile, kind: K): Of<K>[] =>
	demands.filter((demand): demand is Of<K> => demand.kind === kind);

const idsOf = (demands: readonly Demand[]): string[] => [...new Set(demands.map(({ id }) => id))];

/** The answers to what is asked first: name, size, version, files, and what may be sent. */
export const overviewOf = (profile: Profile): OverviewLine[] => [
	versionLine(profile),
	nameLine(profile),
	sizeLine(profile),
	...filesLines(profile, 'required'),
	...(['anyOf', 'recommended', 'forbidden', 'notRead'] as const).flatMap((need) =>
		filesLines(profile, need)
	),
	modeLine(profile)
];

function versionLine(profile: Profile): OverviewLine {
	const asked = ofKind(profile, 'version').filter(
		(demand) => demand.effect === 'refusesZip' && demand.when === undefined
	);
	const { label, only, any } = words.version;
	const [first] = asked;
	return {
		label,
		answer: first === undefined ? any(profile.base) : only(either(first.versions)),
		list: [],
		ids: idsOf(asked)
	};
}

function nameLine(profile: Profile): OverviewLine {
	const asked = ofKind(profile, 'zipName');
	const { label, any, form, such } = words.zipName;
	const names = asked.flatMap((demand) => demand.names ?? []);
	const written = asked.flatMap(({ write = [] }) => write);
	const list = names.length > 0 ? names : written;
	const formed = list.length > 0 ? such : form;
	const answer = asked.length === 0 ? any : names.length > 0 ? '' : formed;
	return { label, answer, list: [...new Set(list)], ids: idsOf(asked) };
}

function sizeLine(profile: Profile): OverviewLine {
	const asked = ofKind(profile, 'zipSize').filter(({ effect }) => effect !== 'none');
	const { label, most, any } = words.zipSize;
	const limits = asked.map(({ maxBytes }) => maxBytes);
	const answer = limits.length === 0 ? any : most(number(Math.min(...limits)));
	return { label, answer, list: [], ids: idsOf(asked) };
}

type Need = Of<'filePresence'>['need'];

/** Files with one need: those that always have it, and those that have it under conditions. */
function filesLines(profile: Profile, need: Need): OverviewLine[] {
	const asked = ofKind(profile, 'filePresence').filter((demand) => demand.need === need);
	const manifest = need === 'required' ? onManifest(profile) : [];
	const isFree = ({ when = [] }: Demand): boolean => when.length === 0;
	const always = filesIn(asked.filter(isFree), manifest.some(isFree));
	const sometimes = filesIn(asked, manifest.length > 0).filter((file) => !always.includes(file));
	const { label, sometimes: labelSometimes } = words[need];
	const line = (name: string, list: readonly string[]): OverviewLine => ({
		label: name,
		answer: list.length === 0 ? words.asStandard : '',
		list,
		ids: idsOf([...manifest, ...asked].filter((demand) => isFree(demand) === (name === label)))
	});
	return [
		...(always.length > 0 || (need === 'required' && sometimes.length === 0)
			? [line(label, always)]
			: []),
		...(sometimes.length > 0 ? [line(labelSometimes, sometimes)] : [])
	];
}

/** The manifest is demanded by a rule of the standard, other files by the profile. */
const onManifest = (profile: Profile): Demand[] =>
	ofKind(profile, 'base').filter(
		({ rules, effect }) => rules.includes('manifest-missing') && effect === 'refusesZip'
	);

const filesIn = (asked: readonly Of<'filePresence'>[], hasManifest: boolean): string[] => [
	...new Set([...(hasManifest ? ['manifest.csv'] : []), ...asked.flatMap(({ files }) => files)])
];

/** Only demands on files at large count: one on a single file says nothing of a delivery. */
function modeLine(profile: Profile): OverviewLine {
	const asked = ofKind(profile, 'manifestMode').filter(
		({ files, allow, when = [] }) =>
			(files === '*' || files.length > 2) &&
			when.length === 0 &&
			!allow.includes('delta') &&
			allow.includes('bulk')
	);
	const { label, bulk, advised, both, none, unread } = words.modes;
	const isRefused = asked.some((demand) => severityOf(demand) === 'error');
	const isRead = !ofKind(profile, 'filePresence').some(
		({ need, files }) => need === 'notRead' && files.includes('manifest.csv')
	);
	const free = isRead ? both : unread;
	const taken = asked.length === 0 ? free : isRefused ? bulk : advised;
	return {
		label,
		answer: profile.base === '1.0' ? none : taken,
		list: [],
		ids: idsOf(asked)
	};
}
