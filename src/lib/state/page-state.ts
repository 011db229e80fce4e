import { BrakeReasons } from './brake-reasons.svelte';
import { BrakeSettings } from './brake-settings.svelte';
import { CheckRun } from './check-run.svelte';
import { ChosenReceivers } from './chosen-receivers.svelte';
import { Comparison } from './comparison.svelte';
import {
	setBrakeReasons,
	setBrakeSettings,
	setCheckRun,
	setChosenReceivers,
	setComparison,
	setDevice,
	setHost,
	setEditHabits,
	setEditRun,
	setKeptChecks,
	setLanguage,
	setOffline,
	setOwnProfiles,
	setRuleSearch,
	setSetAside,
	setTour
} from './context';
import { Device } from './device.svelte';
import { EditHabits } from './edit-habits.svelte';
import { EditRun } from './edit-run.svelte';
import { Host } from './host.svelte';
import { LanguageInUse } from './language.svelte';
import { KeptChecks } from './kept-checks.svelte';
import { OwnProfiles } from './own-profiles.svelte';
import { RuleSearch } from './rule-search.svelte';
import { OfflineRegistration } from './service-worker-registration.svelte';
import { SetAside } from './set-aside.svelte';
import { Tour } from './tour.svelte';

/**
 * Makes the state of a page and hands it down to its screens. To be called while the layout is set up.
 * @param lazyParts brings in what a first view does without, before the page says that it is ready
 */
export function providePageState(lazyParts: () => Promise<unknown>) {
	const run = new CheckRun((): ReturnType<ChosenReceivers['wanted']> => receivers.wanted());
	const own = new OwnProfiles(run.ask);
	const host = new Host(run.ask);
	// What the host brings can be chosen as what the visitor brought, and comes first.
	const receivers = new ChosenReceivers({
		get list() {
			return [...host.list, ...own.list];
		},
		load: async () => void (await Promise.all([host.load(), own.load()]))
	});
	const comparison = new Comparison(run, () => reasons.given);
	const known = new SetAside();
	const { edits, habits } = correctionsOf(run);
	const kept = new KeptChecks(run);
	const reasons = new BrakeReasons({ run, kept });
	const brakes = new BrakeSettings((rules) => void comparison.again({ brakes: rules }));
	const language = languageOf(run, edits);
	const busy = () =>
		run.phase === 'running' || comparison.phase === 'reading' || kept.keeping.phase === 'writing';
	const device = deviceOf({ run, edits, comparison, busy });
	const offline = new OfflineRegistration({
		busy,
		load: () =>
			Promise.all([
				run.warm(),
				receivers.load(),
				receivers.choices(),
				known.load(),
				habits.load(),
				kept.load(),
				brakes.load(),
				device.load(),
				lazyParts()
			])
	});
	setCheckRun(run);
	setOffline(offline);
	setRuleSearch(new RuleSearch());
	setOwnProfiles(own);
	setChosenReceivers(receivers);
	setComparison(comparison);
	setHost(host);
	setSetAside(known);
	setKeptChecks(kept);
	setBrakeSettings(brakes);
	setBrakeReasons(reasons);
	setLanguage(language);
	setTour(new Tour());
	return { run, receivers, comparison, known, edits, host, offline, device };
}

function correctionsOf(run: CheckRun) {
	const edits = new EditRun(run);
	const habits = new EditHabits(run);
	edits.beside = () => habits.look();
	setEditRun(edits);
	setEditHabits(habits);
	return { edits, habits };
}

/** The report and what was corrected are said again in the new language. */
const languageOf = (run: CheckRun, edits: EditRun): LanguageInUse =>
	new LanguageInUse(async (code) => {
		await run.speak(code);
		await edits.sayAgain();
	});

interface Disturbed {
	readonly run: CheckRun;
	readonly edits: EditRun;
	readonly comparison: Comparison;
	readonly busy: () => boolean;
}

function deviceOf({ run, edits, comparison, busy }: Disturbed): Device {
	const isComparing = () => comparison.phase !== 'idle';
	const device = new Device({ run, edits, isBusy: busy, isComparing });
	setDevice(device);
	return device;
}
