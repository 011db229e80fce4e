import type { Checked } from '../check';
import { groupsOf, inFixingOrder } from '../findings/grouping';
import type { GroupSource } from '../findings/group-source';
import type { NotRun } from '../report/report';
import { rules } from '../rules/index';
import { RuleRun } from '../rules/run-rules';
import { baseShares } from './base-shares';
import { answered, type ChosenProfile } from './chosen-profile';
import { demandRule } from './demand-rule';
import { interpreterOf } from './demands/index';
import { withTolerated } from './demands/zip-name';
import type { Demand } from './format/profile';
import { inheritedWeight } from './inherited-weights';
import { counted, type Inherited, type Judgement, type NotJudged } from './judgement';
import { isOfMissing, missingFiles } from './missing-files';
import { oneForEachPlace } from './one-finding';
import { profileFiles } from './profile-files';
import { sentenceOf } from './profile-sentence';
import { ProfileView } from './profile-view';
import { thresholdGroups } from './thresholds';
import { countsOf, verdictOf } from './verdict';

/** What the caller may set. */
export interface JudgeOptions {
	/** The day by which dated demands are judged, YYYY-MM-DD; the day of the check where none is given. */
	readonly day?: string | null;
	/** Awaited between demands, so that a long judgement can answer in between. */
	readonly pause?: (() => Promise<void>) | undefined;
}

/**
 * What each chosen receiver would make of a checked set: the findings of the base as it takes them,
 * and its own demands, judged on the columns that are there already. The set is not read again.
 * Source: contracts.md, "Verdict of a profile".
 */
export async function judge(
	checked: Checked,
	chosen: readonly ChosenProfile[],
	{ day = checked.set.asOf, pause }: JudgeOptions = {}
): Promise<Checked> {
	const judgements: Judgement[] = [];
	for (const each of chosen) judgements.push(await judgeOne(checked, each, day, pause));
	for (const group of checked.groups) {
		group.relaxedBy = judgements
			.filter(({ relaxed }) => relaxed.has(group))
			.map(({ chosen: { profile } }) => profile.id);
	}
	return { ...checked, judgements };
}

/** What one receiver would make of a checked set. Nothing of the set or of other judgements changes. */
export async function judgeOne(
	checked: Checked,
	chosen: ChosenProfile,
	asOf: string | null,
	pause?: JudgeOptions['pause']
): Promise<Judgement> {
	const view = new ProfileView(chosen, checked.set, checked.input.bytes, asOf);
	const foreign = await ownGroups(view, demandsOf(view, checked, 'version'), pause);
	const other = foreign.groups.length > 0;
	const shares = other ? { own: [], rest: [], relaxed: [] } : baseShares(view, checked.groups);
	const own = other ? foreign : await ownGroups(view, demandsOf(view, checked, 'rest'), pause);
	const missing = missingFiles(view);
	const isCause = (group: GroupSource): boolean => !isOfMissing(view, missing, group);
	const inherited = shares.rest
		.filter(isCause)
		.map((group) => ({ group, ...inheritedWeight(chosen.profile, group) }));
	const groups = oneForEachPlace([...shares.own.filter(isCause), ...own.groups]);
	const more = other ? [] : thresholdGroups(view, { groups, inherited });
	return judgement(checked, view, [...groups, ...more], inherited, {
		relaxed: new Set(other ? checked.groups : shares.relaxed),
		notRun: [...foreign.notRun, ...own.notRun]
	});
}

/** The demands that are run as rules: those on the version alone, or the others. */
function demandsOf(view: ProfileView, { refused }: Checked, which: 'version' | 'rest'): Demand[] {
	if (refused) return [];
	return view.profile.demands
		.filter(
			(demand) =>
				view.isInForce(demand) &&
				demand.kind !== 'base' &&
				demand.kind !== 'relax' &&
				(demand.kind === 'version') === (which === 'version')
		)
		.flatMap((demand) => withTolerated(demand, view));
}

interface Own {
	readonly groups: readonly GroupSource[];
	readonly notRun: readonly NotRun[];
}

/** Runs demands as rules, with the machinery of the base. */
async function ownGroups(
	view: ProfileView,
	demands: readonly Demand[],
	pause?: () => Promise<void>
): Promise<Own> {
	const compiled = demands.map((demand) => demandRule(demand, view, interpreterOf(demand)));
	const run = new RuleRun(compiled, view.set);
	await run.finish(pause);
	const groups = run.collectors.flatMap((collector, at) =>
		groupsOf(collector, {
			profile: view.profile.id,
			base: null,
			baseGroup: null,
			effect: demands[at].effect,
			does: demands[at].does ?? null
		})
	);
	return { groups, notRun: run.collectors.flatMap(({ notRuns }) => notRuns) };
}

function judgement(
	checked: Checked,
	view: ProfileView,
	found: readonly GroupSource[],
	inherited: readonly Inherited[],
	{
		relaxed,
		notRun
	}: { readonly relaxed: ReadonlySet<GroupSource>; readonly notRun: readonly NotRun[] }
): Judgement {
	const { chosen } = view;
	const groups = numbered(view, found);
	const all = counted({ groups, inherited });
	const files = profileFiles(view, checked, all);
	const verdict = verdictOf(view, all);
	return {
		chosen,
		settings: answered(chosen),
		verdict,
		sentence: sentenceOf(view.profile.title, verdict, all, files),
		groups,
		inherited,
		relaxed,
		counts: countsOf(all),
		files,
		notJudged: notJudgedOf(view, notRun)
	};
}

/** In the order of fixing, with ids that no other receiver's groups have. */
function numbered(view: ProfileView, groups: readonly GroupSource[]): GroupSource[] {
	const order = [
		...rules.map(({ meta }) => meta.id),
		...view.profile.demands.map(({ id }) => id),
		...view.profile.snapshot.thresholds.map(({ id }) => id)
	];
	const sorted = inFixingOrder(groups, (id) => order.indexOf(id));
	sorted.forEach((group, index) => (group.id = `${view.profile.id}-g${index + 1}`));
	return sorted;
}

function notJudgedOf({ profile }: ProfileView, notRun: readonly NotRun[]): NotJudged[] {
	return [
		...notRun.map((each) => ({
			rule: each.rule,
			get because() {
				return each.because;
			}
		})),
		...profile.notJudged.map(({ id, because }) => ({ rule: id, because }))
	];
}
