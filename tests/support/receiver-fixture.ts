import type { Severity } from '../../src/lib/core/findings/finding';
import type { Effect } from '../../src/lib/core/profiles/format/parts';
import type { ReceiverView } from '../../src/lib/core/report/receiver-view';
import type {
	GroupView,
	ReportProfile,
	ReportProfileFile,
	ReportSummary
} from '../../src/lib/core/report/report';
import { files, groups, groupView, summaryOf } from './ui-fixture';

/*
 * Two made-up receivers of the report in ui-fixture.ts. Strict refuses the zip for the lost zero and
 * demands more than the standard; Mild leaves rows out, and both let the folder of a Mac pass.
 */

/** A receiver's own group; `standsFor` names the group of the standard that it speaks of. */
const ownGroup = (
	given: Parameters<typeof groupView>[0] & { profile: string; effect: Effect },
	standsFor: string | null
): GroupView => ({ ...groupView({ base: null, does: null, ...given }), standsFor });

const relaxedGroup = (view: GroupView): GroupView =>
	view.group.id === 'g8'
		? { ...view, group: { ...view.group, relaxedBy: ['strict', 'mild'] } }
		: view;

export const receiverGroups: readonly GroupView[] = [
	...groups.map(relaxedGroup),
	ownGroup(
		{
			id: 'strict-g1',
			rule: 'STR-1',
			profile: 'strict',
			effect: 'refusesZip',
			file: 'orgs.csv',
			column: 'sourcedId',
			does: 'Strict stops at once and keeps last night’s roster.',
			says: 'Strict finds no school `0114`.'
		},
		'g1'
	),
	ownGroup(
		{
			id: 'strict-g2',
			rule: 'STR-9',
			profile: 'strict',
			effect: 'dropsRow',
			column: 'username',
			count: 2,
			says: 'Two students share the username `mlee`.'
		},
		'g7'
	),
	ownGroup(
		{
			id: 'strict-g3',
			rule: 'STR-20',
			profile: 'strict',
			effect: 'dropsRow',
			column: 'grades',
			count: 9,
			says: '`1st` is not a grade that Strict knows.'
		},
		null
	),
	ownGroup(
		{
			id: 'mild-g1',
			rule: 'MLD-4',
			profile: 'mild',
			effect: 'none',
			severity: 'info',
			file: null,
			column: null,
			says: 'Mild takes the folder of a Mac.'
		},
		'g8'
	)
];

const inherited = (effect: Effect, severity: Severity, ...ids: string[]) =>
	ids.map((group) => ({ group, severity, effect, count: 1, setAside: null }));

/** How a receiver takes a file: of all its rows so many are left out, so many have warnings. */
const taken = (name: string, failed: number, warning: number): ReportProfileFile => {
	const rows = files.find((file) => file.name === name)?.rows ?? 0;
	return {
		name,
		verdict: failed > 0 ? 'accepted-with-losses' : 'accepted',
		valid: rows - failed - warning,
		warning,
		invalid: failed,
		saved: rows - failed,
		failed
	};
};

const readAll = (lost: Readonly<Record<string, number>>): ReportProfileFile[] =>
	files.map(({ name }) => taken(name, lost[name] ?? 0, 0));

const lost = { 'classes.csv': 184, 'users.csv': 1294, 'enrollments.csv': 7980 };

const common = { revision: '2026-11-22', sha256: null, settings: [], notJudged: [] };

export const profiles: readonly ReportProfile[] = [
	{
		...common,
		id: 'strict',
		title: 'Strict',
		verdict: 'rejected',
		sentence: 'Strict would refuse this zip. Strict finds no school 0114.',
		counts: { error: 9471, warning: 0, info: 12 },
		files: readAll({ ...lost, 'users.csv': 1304 }).filter(
			({ name }) => name !== 'demographics.csv'
		),
		inherited: [
			...inherited('dropsRow', 'error', 'g2', 'g3', 'g4', 'g5', 'g6'),
			...inherited('none', 'info', 'g9')
		]
	},
	{
		...common,
		id: 'mild',
		title: 'Mild',
		verdict: 'accepted-with-losses',
		sentence: 'Mild would take this zip and leave out 9,458 rows.',
		counts: { error: 9458, warning: 3, info: 13 },
		files: readAll(lost),
		inherited: [
			...inherited('none', 'warning', 'g1'),
			...inherited('dropsRow', 'error', 'g2', 'g3', 'g4', 'g5', 'g6'),
			...inherited('none', 'warning', 'g7'),
			...inherited('none', 'info', 'g9')
		]
	}
];

export const receiverSummary: ReportSummary = {
	...summaryOf(groups, { profiles }),
	groups: receiverGroups.map(({ group }) => group)
};

const view = (given: Partial<ReceiverView> & Pick<ReceiverView, 'id' | 'title'>): ReceiverView => ({
	about: null,
	questions: [],
	shows: null,
	terms: {},
	effects: {},
	mappings: [],
	dated: [],
	limits: [],
	isOtherVersion: false,
	...given
});

export const receivers: readonly ReceiverView[] = [
	view({
		id: 'strict',
		title: 'Strict',
		terms: { 'users.csv role': 'Member kind' },
		effects: { refusesZip: 'The upload is not processed.' },
		questions: [
			{
				key: 'middle',
				ask: 'Is grade 6 taught in a middle school?',
				type: 'yesNo',
				options: {},
				value: false,
				isDefault: true
			},
			{
				key: 'way',
				ask: 'How is the zip sent?',
				type: 'choice',
				options: { sftp: 'By SFTP', browser: 'In the browser' },
				value: 'sftp',
				isDefault: true
			}
		]
	}),
	view({
		id: 'mild',
		title: 'Mild',
		questions: [
			{
				key: 'schools',
				ask: 'Which schools are licensed?',
				type: 'list',
				options: {},
				value: '',
				isDefault: true
			}
		]
	})
];
