import { count as n, plural } from '../../languages/en/counts';
import type { ProfileChange, ProfilePart } from '../../core/profiles/compare-profiles';
import type { RowVerdict } from '../../core/profiles/verdict-changes';

/* Words of the comparison of two versions of a profile, in English. */

const parts: Readonly<Record<ProfilePart, string>> = {
	facts: 'Facts',
	sources: 'Sources',
	demands: 'Demands',
	thresholds: 'Numbers that stop the import',
	inherit: 'What the standard finds',
	settings: 'Questions to the sender',
	maps: 'Tables',
	words: 'Words of the receiver',
	snapshot: 'From one delivery to the next',
	checklist: 'Checklist',
	notJudged: 'What cannot be judged',
	openQuestions: 'Open questions'
};

const kinds: Readonly<Record<ProfileChange['kind'], string>> = {
	added: 'New',
	removed: 'Gone',
	changed: 'Changed',
	moved: 'Moved'
};

const fates: Readonly<Record<RowVerdict, string>> = {
	fine: 'fine',
	error: 'an error',
	dropped: 'left out'
};

export const compareWords = {
	title: 'What changed in a profile · Rollcall',
	headline: 'What changed in a profile?',
	lead: 'Choose two versions. You see what changed, and which rows of the loaded zip fare otherwise.',
	counted: (count: number, before: string, after: string) =>
		count === 0
			? `${after} demands the same as ${before}.`
			: `${plural(count, 'change', 'changes')} from ${before} to ${after}.`,
	before: 'Before',
	after: 'After',
	choose: 'Choose one',
	shipped: 'With Rollcall',
	own: 'Kept on this device',
	given: 'Given here',
	file: 'Give a file',
	fileFor: { before: 'Give a file for before', after: 'Give a file for after' },
	unreadable: 'The browser may not read that file.',
	swap: 'Swap the two',
	back: 'Own profiles',
	busy: 'Comparing',
	waits: 'Choose both versions to compare them.',
	refused: (title: string) => `${title} is no profile`,
	failed: 'They could not be compared. That is our mistake. Try again.',
	same: 'Nothing differs but perhaps the order of keys or what is left out and spelled out.',

	changes: 'What changed',
	parts,
	kinds,
	order: 'The order of the demands. Of two that fit a finding, the first takes it.',
	nothing: 'nothing',
	plus: (entries: readonly string[]) => `new: ${entries.join(', ')}`,
	minus: (entries: readonly string[]) => `gone: ${entries.join(', ')}`,
	yes: 'yes',
	no: 'no',
	was: 'was',
	is: 'is now',

	roster: 'On the loaded zip',
	noRoster: 'No zip is loaded',
	noRosterHint: 'Load one, and see which of its rows fare otherwise.',
	sample: 'Use the sample district',
	check: 'Check a zip of your own',
	verdictBefore: 'Before',
	verdictAfter: 'After',
	noRows: 'No row fares otherwise.',
	rowsOf: (count: number) => `${plural(count, 'row fares', 'rows fare')} otherwise`,
	shift: (count: number, before: RowVerdict, after: RowVerdict) =>
		`${plural(count, 'row', 'rows')}: ${fates[before]} before, ${fates[after]} after`,
	fates,
	row: 'Row',
	record: 'Record',
	change: 'Verdict',
	because: 'Why',
	first: (shown: number, all: number) => `Showing ${n(shown)} of ${plural(all, 'row', 'rows')}.`,
	wholeFile: 'Its whole file.'
};
