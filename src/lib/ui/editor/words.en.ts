import { count as n, plural } from '../../languages/en/counts';
import type { Effect } from '../../core/profiles/format/parts';
import type { Verdict } from '../../core/profiles/judgement';

/*
 * Words of the editor of profiles and of what stands around it, in English. They come in with those
 * pages, not with the page that waits for a file.
 */

const problems = (count: number): string => plural(count, 'problem', 'problems');

const effects: Readonly<Record<Effect, string>> = {
	refusesZip: 'Refuses the zip',
	refusesFile: 'Leaves out the file',
	dropsRow: 'Leaves out the row',
	dropsValue: 'Leaves out the value',
	none: 'Nothing is lost'
};

export const editorWords = {
	titles: {
		start: 'Own profiles · Rollcall',
		editor: 'A profile of your own · Rollcall'
	},

	start: {
		headline: 'Write down what you demand of a roster.',
		lead: 'A profile says what a receiver wants of a OneRoster zip, as data. Begin with one that is there, fill in a form, and see at once what it makes of a zip.',
		shipped: 'From a profile that is there',
		shippedNote: 'You get a copy to change.',
		choose: 'Profile to begin with',
		loading: 'Getting the profiles',
		begin: 'Begin with it',
		base: 'From the standard alone',
		baseNote: 'Nothing beyond OneRoster is demanded yet.',
		ofBase: (version: string) => `OneRoster ${version}`,
		file: 'From a file',
		goOn: 'Go on editing',
		underWay: (title: string) => `${title} is being edited.`,
		failed: 'The profile could not be opened. That is our mistake. Try again.'
	},

	drop: {
		drop: 'Drop a profile here',
		or: 'or press to choose its JSON file',
		letGo: 'Let go to read it',
		reading: 'Reading it',
		several: 'That was more than one file. Give one profile at a time.',
		unreadable: 'The browser may not read that file. Copy it to this computer, then give it again.',
		refusedTitle: (name: string) => `${name} is no profile yet`,
		refusedLead: (count: number) => `${problems(count)}, each with its place in the JSON.`,
		more: (count: number) => `and ${n(count)} more`,
		edit: 'Open it in the editor',
		kept: (title: string) => `${title} is kept on this device.`,
		replaced: (title: string) =>
			`${title} is kept on this device, in the place of its earlier version.`,
		keptNote: 'It can be chosen among the receivers.',
		takenTitle: (id: string) => `The id ${id} is taken`,
		taken: 'A profile that comes with Rollcall has it. Under another id both can be chosen.',
		keepAs: (id: string) => `Keep it as ${id}`,
		notStored:
			'This browser keeps nothing for this page, so the profile is not kept. You can still edit it and save it as a file.',
		fault: 'The profile could not be read. That is our mistake. Try again.'
	},

	own: {
		title: 'Kept on this device',
		note: 'Profiles hold demands, no roster.',
		none: 'No profile of your own is kept here yet.',
		name: 'Profile',
		saved: 'Saved',
		acts: 'What to do with it',
		edit: 'Edit',
		editOne: (title: string) => `Edit ${title}`,
		file: 'Save as a file',
		fileOne: (title: string) => `Save as a file: ${title}`,
		compare: 'Compare',
		compareOne: (title: string) => `Compare ${title} with another version`,
		remove: 'Remove',
		removeOne: (title: string) => `Remove ${title}`,
		removed: 'Removed.'
	},

	bar: {
		label: 'The profile',
		undo: 'Undo',
		redo: 'Redo',
		save: 'Save on this device',
		file: 'Save as a file',
		changes: 'What changed',
		close: 'Close',
		isSaved: 'Saved on this device',
		unsaved: 'Not saved yet',
		reading: 'Looking at it',
		good: 'A complete profile',
		inDownloads: 'The profile is in your downloads, as JSON.',
		bad: (count: number) => `${problems(count)} to settle`,
		show: 'See what to settle',
		goTo: 'Go to it',
		askClose: 'Close without saving?',
		askCloseText: 'What you changed since it was saved last is lost.',
		keepOn: 'Go on editing',
		closeAnyway: 'Close it'
	},

	form: {
		facts: 'Facts',
		sources: 'Sources',
		demands: 'Demands',
		demandsOf: (count: number) => plural(count, 'demand', 'demands'),
		noDemands: 'Nothing is demanded yet',
		noDemandsHint: 'Add the first demand. What it finds in the loaded zip shows at once.',
		addDemand: 'Add a demand',
		find: 'Find a demand',
		findHint: 'A number, a file, a word',
		noneFits: 'No demand fits.',
		inherit: 'What the standard finds',
		inheritHint: 'For all that no demand above speaks of.',
		further: 'Further parts',
		whole: 'The whole profile as JSON',
		wholeHint: 'Everything above, in one text. A change here shows in the forms.',
		more: 'More',
		optional: 'optional',
		none: 'Left open',
		set: 'Set it',
		unset: 'Take it out',
		add: 'Add',
		addTo: {
			files: 'Add a file',
			columns: 'Add a column',
			rules: 'Add a rule',
			sources: 'Add a source',
			settings: 'Add a question',
			maps: 'Add a table',
			values: 'Add a value'
		},
		removeOf: (value: string) => `Take out ${value}`,
		remove: 'Remove',
		removeNamed: (name: string) => `Remove ${name}`,
		up: 'Move up',
		down: 'Move down',
		copy: 'Make a copy',
		asJson: 'Edit as JSON',
		asForm: 'Edit as a form',
		json: 'JSON',
		notJson: (reason: string) => `This is not JSON yet: ${reason}`,
		name: 'Name',
		value: 'Value',
		wrongKind: 'What stands here fits no form. Edit it as JSON.',
		groups: {
			zip: 'The zip',
			all: 'Every file',
			several: 'Several files'
		},
		finds: (count: number) => (count === 0 ? 'finds nothing' : `finds ${n(count)}`),
		open: (id: string) => `Edit ${id}`,
		close: 'Done',
		noId: 'without a number'
	},

	chooser: {
		title: 'What is demanded?',
		search: 'Find a kind of demand',
		placeholder: 'empty, date, file, list …',
		groups: {
			cells: 'What cells hold',
			package: 'The zip and its files',
			set: 'Records together',
			base: 'What the standard finds'
		},
		none: 'No kind has that word. “Records of a special kind” says what no other does.',
		cancel: 'Cancel'
	},

	when: {
		add: 'Add a condition',
		subject: 'What is looked at',
		operator: 'How',
		value: 'Value',
		remove: 'Take the condition out',
		row: 'A column of the row',
		target: 'A column of the record that is named',
		setting: 'A question to the sender',
		mode: 'How the file is sent',
		declared: 'What the manifest says of a file',
		present: 'Whether a file is in the zip',
		records: 'How many records a file has',
		operators: {
			is: 'is',
			not: 'is not',
			in: 'is one of',
			notIn: 'is none of',
			empty: 'is empty',
			filled: 'is filled',
			matches: 'fits the pattern',
			sameAs: 'is the same as',
			notSameAs: 'is not the same as'
		},
		yes: 'yes',
		no: 'no',
		modes: { bulk: 'complete (bulk)', delta: 'changes (delta)', absent: 'absent' }
	},

	effects,

	panel: {
		title: 'Live effect',
		show: 'Show',
		hide: 'Hide',
		on: (name: string) => `On ${name}`,
		empty: 'No zip is loaded',
		emptyHint: 'Load one, and see beside the form what the profile makes of it.',
		sample: 'Use the sample district',
		own: 'Check a zip of your own',
		running: 'A zip is being checked',
		asking: 'The zip waits for an answer',
		answer: 'Go to the check',
		refused: 'The loaded zip could not be read, so nothing can be judged.',
		judging: 'Judging',
		first: 'Judging it for the first time',
		stale: 'This is how it was before the problems in the form.',
		waits: 'As soon as the problems in the form are settled, the effect shows here.',
		failed: 'It could not be judged. That is our mistake. Change something, and it is tried again.',
		counts: 'Findings at this receiver',
		files: 'File by file',
		left: (count: number) => `${n(count)} left out`,
		look: (count: number) => `${n(count)} to look at`,
		whole: 'Refused',
		fine: 'Fine',
		found: 'What counts most',
		nothing: 'Nothing that counts.',
		more: (count: number) => `and ${plural(count, 'group', 'groups')} more`,
		verdicts: {
			accepted: 'Accepted',
			'accepted-with-losses': 'Accepted with losses',
			rejected: 'Would be refused',
			unknown: 'Nobody can say'
		} satisfies Record<Verdict, string>
	}
};
