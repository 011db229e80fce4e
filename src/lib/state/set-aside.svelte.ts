import type { Group } from '../core/findings/finding';
import { markAt, type SetAsideMarks } from '../core/report/set-aside-marks';
import type { StoredSetAside } from '../storage/set-aside';
import type { CheckResult, SetAsideEntry } from '../workers/api';
import type * as groupKeys from '../workers/group-key';
import { lazily } from './lazily';
import { today } from './today';

/** What a screen may see and ask of what is set aside on this device. */
export interface SetAsideView {
	/** For the reports that are saved. */
	readonly entries: readonly SetAsideEntry[];
	/** False where the browser keeps nothing for this page, so that it holds until the tab is closed. */
	readonly isKept: boolean;
	/** Brings in what was set aside at earlier visits, once. */
	load(): Promise<void>;
	/** A result in which each group that is set aside says so, at each place where it is. */
	marked(result: CheckResult): CheckResult;
	/** Sets a group aside at a receiver (id of its profile) or at the standard (null). */
	put(at: string | null, group: Group, reason: string, until: string): Promise<void>;
	takeBack(at: string | null, group: Group): Promise<void>;
}

/** Known groups that a person set aside for a while. They are kept as fingerprints, by device. */
export class SetAside implements SetAsideView {
	#all = $state.raw<readonly StoredSetAside[]>([]);
	isKept = $state(true);
	/** How groups are known again: code that nobody needs before a first report. */
	#keys = $state.raw<typeof groupKeys | null>(null);
	readonly #store = lazily(async () => {
		const { SetAsideStore } = await import('../storage/set-aside');
		return new SetAsideStore();
	});
	readonly #load = lazily(async () => {
		const [store, keys] = await Promise.all([this.#store(), import('../workers/group-key')]);
		this.#all = await store.list(today());
		this.#keys = keys;
		return keys;
	});

	/** A page that stays open over night brings back by itself what ended. */
	get entries(): readonly StoredSetAside[] {
		const day = today();
		return this.#all.filter(({ until }) => until >= day);
	}

	async load(): Promise<void> {
		// Without its code nothing is set aside, and the next who asks tries again.
		await this.#load().catch(() => null);
	}

	marked(result: CheckResult): CheckResult {
		const marks = this.#keys?.setAsideMarks(result.summary, this.entries);
		return marks === undefined || marks.size === 0 ? result : withMarks(result, marks);
	}

	async put(at: string | null, group: Group, reason: string, until: string): Promise<void> {
		const { groupKey } = await this.#load();
		const entry = { key: groupKey(at, group), reason, until };
		this.#all = [...this.#all.filter(({ key }) => key !== entry.key), entry];
		this.isKept = await (await this.#store()).put(entry);
	}

	async takeBack(at: string | null, group: Group): Promise<void> {
		const { groupKey } = await this.#load();
		const gone = groupKey(at, group);
		this.#all = this.#all.filter(({ key }) => key !== gone);
		await (await this.#store()).remove(gone);
	}
}

function withMarks(result: CheckResult, marks: SetAsideMarks): CheckResult {
	const marked = (group: Group): Group => ({
		...group,
		setAside: markAt(marks, group.profile, group.id)
	});
	const { summary, groups } = result;
	return {
		...result,
		summary: {
			...summary,
			groups: summary.groups.map(marked),
			profiles: summary.profiles.map((profile) => ({
				...profile,
				inherited: profile.inherited.map((each) => ({
					...each,
					setAside: markAt(marks, profile.id, each.group)
				}))
			}))
		},
		groups: groups.map((view) => ({ ...view, group: marked(view.group) }))
	};
}
