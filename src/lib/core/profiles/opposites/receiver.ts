import { fileSpec } from '../../spec/versions';
import { answered, type ChosenProfile } from '../chosen-profile';
import { severityOf } from '../demand-rule';
import type { Clause } from '../format/parts';
import type { Demand, Profile } from '../format/profile';
import { impliedFiles } from './implied-files';
import { sharedRecords } from './ordinary-records';

/** A receiver with the demands that hold for every zip. */
export interface Receiver {
	readonly profile: Profile;
	readonly demands: readonly Demand[];
}

/** A receiver with what it wants of every zip, and its version where no demand names one. */
export function receiverOf(chosen: ChosenProfile, day: string | null): Receiver {
	const { profile } = chosen;
	const settings = new Map(answered(chosen).map(({ key, value }) => [key, String(value)]));
	const today = day ?? profile.revision;
	const holds = ({ from = today, until = today, when = [] }: Demand): boolean =>
		from <= today &&
		today <= until &&
		when.every((clause) => holdsAlways(clause, settings, profile));
	const held = profile.demands.filter(holds);
	const demands = withoutPatterns(
		[...held, ...impliedFiles(profile, held)].filter((one) => isMeant(one))
	);
	const hasVersion = demands.some(({ kind }) => kind === 'version');
	const own: Demand = {
		kind: 'version',
		id: `${profile.id}-base`,
		src: [],
		effect: 'refusesZip',
		versions: [profile.base]
	};
	return { profile, demands: narrowed([...demands, ...(hasVersion ? [] : [own])]) };
}

/** Notes demand nothing. */
const isMeant = (demand: Demand): boolean =>
	demand.effect !== 'none' || severityOf(demand) !== 'info';

/** Who names the zip's names says no more by a pattern. */
function withoutPatterns(demands: readonly Demand[]): readonly Demand[] {
	const isName = (one: Demand): boolean => one.kind === 'zipName' && one.names !== undefined;
	return demands.some(isName)
		? demands.filter((one) => one.kind !== 'zipName' || isName(one))
		: demands;
}

/** Several demands on the version leave those that all of them take. */
function narrowed(demands: readonly Demand[]): Demand[] {
	const strict = demands.flatMap((one) =>
		one.kind === 'version' && one.effect !== 'none' ? [one.versions] : []
	);
	return demands.map((one) => {
		if (one.kind !== 'version') return one;
		const left = one.versions.filter((each) => strict.every((taken) => taken.includes(each)));
		return left.length === 0 ? one : { ...one, versions: left };
	});
}

/**
 * Row conditions are looked at pair by pair. Of the set only answers, a complete delivery and a
 * manifest (which all versions but 1.0 have) are sure.
 */
function holdsAlways(
	[subject, operator, held]: Clause,
	settings: ReadonlyMap<string, string>,
	{ base }: Profile
): boolean {
	if (/^(?:row|target)\./.test(subject)) return true;
	const sure = new Map([
		['mode', 'bulk'],
		['present.manifest.csv', String(base !== '1.0')]
	]);
	const value = sure.get(subject) ?? settings.get(subject.replace(/^setting\./, ''));
	if (value === undefined) return false;
	switch (operator) {
		case 'is':
			return value === String(held);
		case 'not':
			return value !== String(held);
		case 'in':
			return held.includes(value);
		case 'notIn':
			return !held.includes(value);
		case 'filled':
			return value !== '';
		case 'empty':
			return value === '';
		default:
			return false;
	}
}

/** True where a receiver, or the base that it keeps to, needs something in the cells of a column. */
export function needs({ profile, demands }: Receiver, file: string, column: string): boolean {
	const speaks = (one: Demand): boolean =>
		(one.kind === 'filled' || one.kind === 'relax') &&
		(one.files === '*' || one.files?.some((each) => each === file) !== false) &&
		(one.columns === '*' || one.columns?.includes(column) !== false);
	const own = profile.demands.filter(speaks);
	const isFilled = (one: Demand): boolean =>
		one.kind === 'filled' && sharedRecords(one.when ?? [], []) !== null;
	if (demands.some((one) => own.includes(one) && isFilled(one))) return true;
	const isLeft = own.some((one) => one.kind === 'relax' && one.rules.includes('value-required'));
	const named = fileSpec(profile.base, file)?.columns.find(({ name }) => name === column);
	return named?.required === true && !isLeft;
}
