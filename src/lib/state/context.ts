import { createContext } from 'svelte';
import type { BrakeReasonsView } from './brake-reasons.svelte';
import type { BrakeSettingsView } from './brake-settings.svelte';
import type { CheckRunView, OfflineView } from './check-run';
import type { ComparisonView } from './comparison';
import type { Device } from './device.svelte';
import type { EditHabitsView } from './edit-habits.svelte';
import type { EditRunView } from './edit-run';
import type { HostView } from './host.svelte';
import type { LanguageView } from './language.svelte';
import type { KeptChecksView } from './kept-checks';
import type { OwnProfilesView } from './own-profiles.svelte';
import type { ChosenReceivers } from './chosen-receivers.svelte';
import type { SetAsideView } from './set-aside.svelte';
import type { RuleSearch } from './rule-search.svelte';
import type { Tour } from './tour.svelte';

/*
 * State is handed down by context rather than kept in modules, so that each test has its own.
 * The layout sets both, screens get them.
 */

export const [getCheckRun, setCheckRun] = createContext<CheckRunView>();

export const [getOffline, setOffline] = createContext<OfflineView>();

export const [getRuleSearch, setRuleSearch] = createContext<RuleSearch>();

export const [getOwnProfiles, setOwnProfiles] = createContext<OwnProfilesView>();
export const [getChosenReceivers, setChosenReceivers] = createContext<ChosenReceivers>();

export const [getSetAside, setSetAside] = createContext<SetAsideView>();

export const [getComparison, setComparison] = createContext<ComparisonView>();

export const [getEditRun, setEditRun] = createContext<EditRunView>();

export const [getEditHabits, setEditHabits] = createContext<EditHabitsView>();

export const [getHost, setHost] = createContext<HostView>();

export const [getKeptChecks, setKeptChecks] = createContext<KeptChecksView>();

export const [getBrakeSettings, setBrakeSettings] = createContext<BrakeSettingsView>();
export const [getBrakeReasons, setBrakeReasons] = createContext<BrakeReasonsView>();

export const [getTour, setTour] = createContext<Tour>();

export const [getLanguage, setLanguage] = createContext<LanguageView>();

export const [getDevice, setDevice] = createContext<Device>();
