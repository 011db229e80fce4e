import { preloadCode } from '$app/navigation';
import { resolve } from '$app/paths';
import { languages } from '$lib/languages/languages';
import { pageWords } from '$lib/languages/page-languages';
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

/** Brings in the screens and parts of screens that a first view does without. */
export const lazyParts = (): Promise<unknown>[] => [
	// A request for them, when somebody presses the button, would stand in the count of requests.
	...languages.map(pageWords),
	ruleBook(),
	profileBook(),
	profileBase('1.1'),
	import('$lib/ui/rules/RuleBackground.svelte'),
	import('$lib/ui/receivers/ReceiverPicker.svelte'),
	import('$lib/ui/receiver/ReceiverScreen.svelte'),
	import('$lib/ui/receiver/SetAsidePanel.svelte'),
	import('$lib/ui/edits/SafePanel.svelte'),
	import('$lib/ui/edits/LeaveOutPanel.svelte'),
	import('$lib/ui/edits/HabitPanel.svelte'),
	import('$lib/ui/edits/EditGrid.svelte'),
	import('$lib/ui/edits/OpenEdits.svelte'),
	import('./DeviceDock.svelte'),
	import('./ExportSection.svelte'),
	import('./InstallSection.svelte'),
	import('$lib/ui/start/TourCards.svelte'),
	import('$lib/ui/docs/words.glossary'),
	import('./FixPanel.svelte'),
	import('./LeaveAsk.svelte'),
	import('./ReportPages.svelte'),
	import('./StoppedPages.svelte'),
	import('./SavePage.svelte'),
	import('./ExplorerPages.svelte'),
	import('./SharePage.svelte'),
	...paths.map((path) => preloadCode(resolve('/') + path))
];
