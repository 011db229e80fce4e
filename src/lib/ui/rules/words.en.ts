import { count as n, plural } from '../../languages/en/counts';
import type { ExampleChange } from '../../core/report/rule-page';
import { words } from '../words.en';

const rules = (count: number): string => plural(count, 'rule', 'rules');

const names = (list: readonly string[]): string => words.list(list);

type Trait = (entry: string, to: string) => string;

/** What an example does to the zip, by the kind of its trait. */
const traits: Readonly<Record<string, Trait>> = {
	encrypted: (entry, to) =>
		({
			aes: `${entry} is locked with a password, with AES.`,
			directory: `The list of files is locked with a password.`
		})[to] ?? `${entry} is locked with a password.`,
	method: (entry, to) =>
		`${entry} is compressed in a way that OneRoster does not use (method ${to}).`,
	crc: (entry) => `The bytes of ${entry} differ from the checksum that the zip keeps of them.`,
	'size-long': (entry) => `The zip says that ${entry} is longer than it is.`,
	'size-short': (entry) => `The zip says that ${entry} is shorter than it is.`,
	inflate: (entry) => `The compressed bytes of ${entry} are damaged.`,
	cut: (entry) => `${entry} ends in the middle.`,
	'header-name': (entry, to) => `The list of files calls ${entry} by another name: ${to}.`,
	'header-method': (entry) =>
		`The zip says in two places how ${entry} is compressed, and they differ.`,
	'header-size': (entry) => `The zip says in two places how long ${entry} is, and they differ.`,
	'header-crc': (entry) => `The zip keeps two checksums of ${entry}, and they differ.`,
	'header-flags': (entry) =>
		`The zip says in one place that ${entry} is locked, and in another that it is not.`,
	duplicate: (entry) => `${entry} lies in the zip twice.`,
	'duplicate-case': (entry) =>
		`${entry} lies in the zip a second time, with its name in other letters.`,
	'duplicate-unicode': () =>
		'Two files have the same name, once with é as one sign and once as e with an accent.',
	overlap: () => 'Two files share the same bytes of the zip.',
	'overlap-directory': (entry) => `${entry} reaches into the list of files.`,
	'evil-name': (entry, to) =>
		to === '' ? `${entry} has lost its name.` : `${entry} lies in the zip under another name.`,
	'wrong-case': (entry) => `The name of ${entry} is written in other letters.`,
	folder: (_, to) => `All files lie in a folder, ${to === '' ? 'roster' : to}.`,
	'in-folder': (entry, to) => `${entry} lies in a folder, ${to === '' ? 'roster' : to}.`,
	macosx: () => 'A Mac has put files of its own beside the roster.',
	nested: (_, to) => `Another zip lies in the zip${to === '' ? '' : `: ${to}`}.`,
	'unknown-file': (_, to) => `A file that is no part of the standard lies in the zip: ${to}.`,
	'truncated-end': () => 'The end of the zip is missing.',
	'truncated-directory': () => 'The zip ends within its list of files.',
	'truncated-start': () => 'The beginning of the zip is missing.',
	directory: () => 'The list of files in the zip is damaged.',
	'multi-disk': () => 'The zip says that it is one of several parts.',
	ratio: () => 'A file in the zip unpacks to many times its size.',
	empty: () => 'The file is there, and nothing is in it.',
	'not-a-zip': () => 'A web page was saved under the name of the zip.',
	'data-descriptor': () => 'The zip was written in one go, with the sizes behind the files.',
	zip64: () => 'The zip is written in the form for very large files.',
	comment: () => 'The zip holds a comment.',
	stored: () => 'The files in the zip are not compressed.',
	prefix: () => 'A small program stands before the zip.',
	junk: () => 'A few bytes stand behind the zip.',
	'utf8-flag': () => 'The zip says that the names in it are UTF-8.',
	'zip-name': (_, to) => `The zip is called ${to}.`
};

const header = (file: string, added: readonly string[], removed: readonly string[]): string => {
	const parts = [
		removed.length > 0 ? `without ${columns(removed)}` : '',
		added.length > 0 ? `with ${columns(added)}` : ''
	].filter((part) => part !== '');
	return `${file} is ${parts.join(' and ')}.`;
};

const columns = (list: readonly string[]): string => {
	const shown = list.map((name) => (name === '' ? '(a column without a name)' : name));
	if (list.length > 3) return plural(list.length, 'column', 'columns');
	return `the ${list.length === 1 ? 'column' : 'columns'} ${names(shown)}`;
};

export const ruleWords = {
	titles: {
		index: 'Every rule and what it means · Rollcall',
		rule: (title: string) => `${title} · Rollcall`,
		unnamed: 'A rule · Rollcall'
	},
	index: {
		headline: 'Every rule, and what it means.',
		lead: (count: number) =>
			`Rollcall holds a roster against ${rules(count)}. Each has a page: what it says, why receivers care, what goes wrong and how to put it right.`,
		filters: 'Which rules to show',
		severities: 'By severity',
		all: 'All',
		severity: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
		version: 'Version',
		allVersions: 'All versions',
		ofVersion: (version: string) => `OneRoster ${version}`,
		file: 'File',
		allFiles: 'All files',
		zip: 'The zip itself',
		search: 'Find a rule',
		placeholder: 'A word, or a rule’s name',
		families: 'Topic',
		allFamilies: 'All topics',
		count: (shown: number, all: number) =>
			shown === all ? `All ${rules(all)}` : `Showing ${n(shown)} of ${rules(all)}`,
		none: 'No rule fits',
		noneHint: 'Another word, or all severities, versions, files and topics, may find it.',
		clear: 'Show all rules',
		versions: (list: readonly string[]) => `OneRoster ${names(list)}`
	},
	/** What the rules of a folder are about. */
	families: {
		package: 'The zip',
		version: 'Version of the standard',
		manifest: 'The manifest',
		csv: 'How the files are written',
		header: 'Header lines and columns',
		cells: 'Values',
		keys: 'Ids and what they point to',
		delivery: 'Complete or changes only',
		roles: 'People and their roles',
		logic: 'Records that fit together',
		gradebook: 'Grades and scores',
		plausibility: 'What is hardly meant'
	} satisfies Readonly<Record<string, string>> as Readonly<Record<string, string>>,
	page: {
		crumbs: 'You are here',
		back: 'All rules',
		previous: 'Previous rule',
		next: 'Next rule',
		facts: 'In short',
		severity: 'Severity',
		says: 'Who says so',
		basis: {
			MUST: 'The standard demands it.',
			SHOULD: 'The standard recommends it.',
			DESC: 'The standard describes it so.',
			PRACTICE: 'Good practice, not a demand of the standard.'
		},
		clause: 'Where it is written',
		versions: 'Versions',
		files: 'Files',
		anyFile: 'Any file of the roster',
		zipFile: 'The zip itself',
		id: 'Name in reports',
		why: 'Why receivers care',
		effects: 'What receivers do with it',
		noEffects: 'No public page of a receiver that we have read says what happens there with this.',
		effectSource: 'Source:',
		effectDay: {
			reading: (day: string) => `read on ${words.figures.day(day)}`,
			state: (day: string) => `state of ${words.figures.day(day)}`
		},
		examples: 'What it looks like',
		examplesLead:
			'Tiny made-up rosters. What Rollcall says about them is what it really said when this page was made.',
		bad: 'Wrong',
		good: 'Right',
		ofVersion: (version: string) => `OneRoster ${version}`,
		saying: 'Rollcall says',
		where: (file: string | null, line: number | null, column: string | null) =>
			[
				file ?? 'The package',
				line === null ? '' : `line ${n(line)}`,
				column === null ? '' : `column ${column}`
			]
				.filter((part) => part !== '')
				.join(', '),
		moreSaid: (count: number) =>
			`and ${plural(count, 'more place like it', 'more places like it')}.`,
		silence: 'This rule has nothing to say about it.',
		asOf: (day: string) => `Judged by the day ${day}.`,
		beforehand: 'With the delivery before it at hand.',
		changes: 'Made from a sound roster:',
		unchanged: 'A sound roster, as it is.',
		moreChanges: (count: number) => `${plural(count, 'more cell', 'more cells')} as well.`,
		change: (change: Exclude<ExampleChange, { kind: 'cell' }>): string => {
			switch (change.kind) {
				case 'added':
					return `${change.file} is added.`;
				case 'removed':
					return `${change.file} is left out.`;
				case 'writing':
					return `${change.file} is written in another way.`;
				case 'rows':
					return `${change.file} has ${plural(change.after, 'row', 'rows')} in place of ${n(change.before)}.`;
				case 'header':
					return header(change.file, change.added, change.removed);
			}
		},
		cellAt: (file: string, line: number, column: string) =>
			`${file}, line ${n(line)}, ${column === '' ? 'the column without a name' : column}:`,
		became: 'became',
		nothing: 'nothing',
		trait: (kind: string, entry: string | null, to: string | null) =>
			traits[kind]?.(entry ?? 'a file', to ?? '') ?? '',
		fix: 'How to put it right',
		atSource: 'In the student system',
		noSource:
			'No public page of PowerSchool, Infinite Campus, Skyward, Aeries or Synergy that we have read says where to set this. Ask their support for it, with the sentence that Rollcall says.',
		sourcePage: (title: string) => `Read it there: ${title}`,
		here: 'Here, in Rollcall',
		hereRows:
			'Drop the roster on the check. Every row that is meant is shown, with its line, and the list can be saved as CSV for whoever keeps the data. Rollcall changes nothing in your file.',
		herePlace:
			'Drop the roster on the check. It names the place, and the report can be saved for whoever makes the export. Rollcall changes nothing in your file.',
		falseAlarms: 'When it is a false alarm',
		noFalseAlarms: 'We know of none. If you have one, tell whoever runs this page.',
		unnamed: {
			title: 'A rule',
			body: 'Without a network, the page of every rule comes from here.'
		}
	},
	group: {
		page: 'Everything about this rule, with examples',
		atSource: 'Where to set it'
	}
};
