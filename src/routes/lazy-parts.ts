import { preloadCode } from '$app/navigation';
import { resolve } from '$app/paths';
import { languages } from '$lib/languages/languages';
import { pageWords } from '$lib/languages/page-languages';
import { nextTask } from '$lib/state/next-task';
import { profileBase } from '$lib/state/profile-base';
import { profileBook } from '$lib/state/profile-pages';
import { ruleBook } from '$lib/state/rule-pages';

const paths = [
	'',
	'compare/',
	'compare/director/',
	'privacy/',
	'privacy/statement/',
	'facts/',
	'docs/',
	'docs/glossary/',
	'docs/any-topic/',
	'rules/',
	'rules/any-rule/',
	'profiles/',
	'profiles/any-profile/',
	'profiles/editor/',
	'profiles/compare/',
	'kept/',
	'host/',
	'roster/',
	'sheets/'
];

const components = {
	RuleBackground: () => import('$lib/ui/rules/RuleBackground.svelte'),
	ReceiverPicker: () => import('$lib/ui/receivers/ReceiverPicker.svelte'),
	ReceiverScreen: () => import('$lib/ui/receiver/ReceiverScreen.svelte'),
	SetAsidePanel: () => import('$lib/ui/receiver/SetAsidePanel.svelte'),
	HabitForm: () => import('$lib/ui/edits/HabitPanel.svelte'),
	EditGrid: () => import('$lib/ui/edits/EditGrid.svelte'),
	TourCards: () => import('$lib/ui/start/TourCards.svelte'),
	DeviceDock: () => import('./DeviceDock.svelte'),
	ExportSection: () => import('./ExportSection.svelte'),
	InstallSection: () => import('./InstallSection.svelte'),
	FixPanel: () => import('./FixPanel.svelte'),
	LeaveAsk: () => import('./LeaveAsk.svelte'),
	ReportPages: () => import('./ReportPages.svelte'),
	StoppedPages: () => import('./StoppedPages.svelte'),
	SavePage: () => import('./SavePage.svelte'),
	ExplorerPages: () => import('./ExplorerPages.svelte'),
	SharePage: () => import('./SharePage.svelte')
};

const all: readonly (() => Promise<unknown>)[] = [
	...languages.map((each) => () => pageWords(each)),
	ruleBook,
	profileBook,
	() => profileBase('1.1'),
	() => import('$lib/ui/docs/words.glossary'),
	...Object.values(components),
	...paths.map((path) => () => preloadCode(resolve('/') + path))
];

/** With all in one task a telephone would not answer for a fifth of a second. */
const AT_ONCE = 3;

/**
 * Brings in all that a first view does without: a request for it, when somebody presses a button, would
 * stand in the count of requests.
 */
async function everything(): Promise<void> {
	for (let from = 0; from < all.length; from += AT_ONCE) {
		await Promise.all(all.slice(from, from + AT_ONCE).map((bringIn) => bringIn()));
		await nextTask();
	}
}

export const lazyParts = { ...components, everything };
export type LazyParts = typeof lazyParts;
