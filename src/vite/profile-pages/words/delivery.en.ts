import type { Profile } from '../../../lib/core/profiles/format/profile';
import { filesNamed, placeNamed } from './cell-asks.en';
import { effectWords } from './effects.en';
import { allNamed, counted, number, sentence } from './wording.en';

type Snapshot = Profile['snapshot'];
type Missing = Snapshot['missing'][number];
type Match = Snapshot['match'][number];
type Frozen = Snapshot['frozen'][number];
type Links = Snapshot['links'][number];
type Threshold = Snapshot['thresholds'][number];

/** What is said of deliveries: what is meant, the answer in short, and a sentence. */
export interface DeliverySaid {
	readonly what: string;
	readonly answer: string;
	readonly says: string;
}

const outcomes: Readonly<Record<Missing['do'], string>> = {
	remove: 'Removed',
	deactivate: 'Switched off',
	archive: 'Archived',
	unenroll: 'Taken out of the class',
	delete: 'Deleted',
	detach: 'Cut loose',
	none: 'Kept',
	unknown: 'Not written down'
};

const doing = { replace: 'replace', add: 'add to' } as const;

/** Titles of the parts, in the order in which they stand on the page. */
export const deliveryTitles = {
	missing: 'Records that are missing from the next delivery',
	match: 'How records are known again',
	frozen: 'What stays as it was first sent',
	links: 'Lists that name other records',
	thresholds: 'Numbers that stop an import'
} as const;

/** Conditions on the way in which a file is sent. */
export const modeConditions = {
	bulk: 'in complete deliveries (bulk)',
	delta: 'in deliveries of changes (delta)'
} as const;

/** What is written to follow the number of records, as a sentence; the answer is not said twice. */
function whole(does: string, answer: string): string {
	const rest = does.replace(new RegExp(`^${answer}: `, 'i'), '');
	return sentence(
		/^(?:are|is|have|can|cannot|do|stay|will|lose)\b/.test(rest) ? `they ${rest}` : rest
	);
}

/** How one delivery after another is treated, in words. */
export const deliveryWords = {
	missing: ({ files, do: outcome, does, afterDays, reversible }: Missing): DeliverySaid => ({
		what: `Records of ${filesNamed(files)}`,
		answer: outcomes[outcome],
		says: [
			whole(does, outcomes[outcome]),
			// Its own words mostly have the number already.
			afterDays && !does.includes(String(afterDays))
				? `Gone for good after ${counted(afterDays, 'day', 'days')}.`
				: '',
			reversible === undefined ? '' : reversible ? 'It can be undone.' : 'It cannot be undone.'
		]
			.filter((part) => part !== '')
			.join(' ')
	}),
	match: ({ files, keys, fallback, says = '' }: Match): DeliverySaid => ({
		what: `Records of ${filesNamed(files)}`,
		answer:
			`By ${allNamed(keys)}` + (fallback === undefined ? '' : `, or else by ${allNamed(fallback)}`),
		says
	}),
	frozen: ({ files, columns, effect, does }: Frozen): DeliverySaid => ({
		what: `${allNamed(columns)} in ${filesNamed(files)}`,
		answer: effectWords[effect],
		says: sentence(does)
	}),
	links: ({ bulk, delta, does, ...place }: Links): DeliverySaid => ({
		what: placeNamed(place),
		answer: `Complete files ${doing[bulk]} the list that is there, changes ${doing[delta]} it`,
		says: sentence(does)
	}),
	thresholds: ({ files, failedPerFile, effect, does, ...share }: Threshold): DeliverySaid => ({
		what: [
			failedPerFile === undefined
				? ''
				: failedPerFile === 0
					? 'Any record of a file that fails'
					: `More than ${counted(failedPerFile, 'record', 'records')} of one file that fail`,
			...sharesSaid(share),
			files === undefined || files === '*' ? '' : `Counted in ${filesNamed(files)}`
		]
			.filter((part) => part !== '')
			.join('. '),
		answer: effectWords[effect],
		says: sentence(does)
	})
};

/** The shares of a threshold, each as a sentence without its full stop. */
function sharesSaid(
	share: Omit<Threshold, 'files' | 'failedPerFile' | 'effect' | 'does'>
): string[] {
	const { changedPercent, removedPercent, updatedPercent, per, reached, floor, among } = share;
	const whole = per === 'term' ? 'the records of one academic session' : 'the records of one file';
	const shares = [
		[removedPercent, 'that go'],
		[updatedPercent, 'that change'],
		[changedPercent, 'that change or go']
	] as const;
	const said = shares.flatMap(([percent, fate]) => {
		if (percent === undefined) return [];
		const limit = `${number(percent)} %`;
		return [
			reached === true
				? `${limit} or more of ${whole} ${fate}`
				: `More than ${limit} of ${whole} ${fate}`
		];
	});
	if (said.length === 0) return [];
	return [
		...said,
		floor === undefined ? '' : `Fewer than ${counted(floor, 'record', 'records')} never count`,
		among === undefined
			? ''
			: `Not counted where there were fewer than ${counted(among, 'record', 'records')}`
	];
}

/** How values are held against each other, where capital and small letters may not matter. */
export const compareWords = {
	exact:
		'Ids, values, headers and names of files are compared exactly, with capital and small letters.',
	ids: 'In ids, capital and small letters count as equal.',
	values: 'In values, capital and small letters count as equal.',
	headers: 'In headers, capital and small letters count as equal.',
	files: 'In names of files, capital and small letters count as equal.'
} as const;

/** How the receiver's own report counts, to be held against ours. */
export const showsWords = {
	savedFailed: 'Its own report counts saved and failed records.',
	validWarningInvalid:
		'Its own report counts valid records, records with warnings and invalid records.'
} as const;
