import { render, screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { files, groups, groupView } from '../../../../tests/support/ui-fixture';
import type { ReportProfile } from '../../core/report/report';
import type { ReceiverView } from '../../core/report/receiver-view';
import ReceiverScreen from './ReceiverScreen.svelte';
import { receiverText as text } from './words';

const user = userEvent.setup();
const onsetaside = vi.fn();
const onundo = vi.fn();
const aside = { reason: 'The office knows', until: '2026-12-27' };

const profile: ReportProfile = {
	id: 'hmh',
	title: 'HMH',
	revision: '2026-11-22',
	sha256: null,
	verdict: 'rejected',
	sentence: 'HMH would refuse this zip. The zip has a blank in its name.',
	counts: { error: 2, warning: 2, info: 12 },
	settings: [],
	files: [],
	inherited: [
		{ group: 'g7', severity: 'warning', effect: 'none', count: 1, setAside: null },
		{ group: 'g8', severity: 'warning', effect: 'none', count: 1, setAside: aside },
		{ group: 'g9', severity: 'info', effect: 'none', count: 1, setAside: null }
	],
	notJudged: [{ rule: 'HMH-50', because: 'A zip does not show it.' }]
};

const receiver: ReceiverView = {
	id: 'hmh',
	title: 'HMH',
	about: null,
	questions: [],
	shows: null,
	terms: { 'users.csv email': 'EMAIL', 'users.csv grades': 'GRADE' },
	effects: { dropsRow: 'The row is skipped.' },
	mappings: [],
	limits: [],
	isOtherVersion: false,
	dated: []
};

const own = [
	groupView({
		id: 'hmh-g1',
		profile: 'hmh',
		rule: 'HMH-06',
		effect: 'refusesZip',
		file: null,
		says: 'The zip has a blank in its name.'
	}),
	groupView({
		id: 'hmh-g2',
		profile: 'hmh',
		rule: 'HMH-28',
		effect: 'dropsRow',
		column: 'email',
		count: 46,
		says: 'email is filled in 46 rows.'
	})
];

const show = (given: Partial<ReceiverView> = {}, more: Partial<ReportProfile> = {}) =>
	render(ReceiverScreen, {
		profile: { ...profile, ...more },
		receiver: { ...receiver, ...given },
		groups: [...groups, ...own],
		files,
		links: {
			report: '#report',
			page: '/profiles/hmh/',
			checklist: '/profiles/hmh/#checklist',
			others: [{ title: 'Gooru', href: '#receiver=gooru' }]
		},
		hrefOf: (group: string) => `#group=${group}`,
		demandHref: (demand: string) => `/profiles/hmh/#${demand}`,
		returnTo: null,
		today: '2026-11-27',
		isKept: true,
		onsetaside,
		onundo
	});

/** The section under a heading. */
const section = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(() => {
	vi.resetAllMocks();
	// jsdom has dialogs, and no way to open one.
	HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
		this.open = true;
	});
	HTMLDialogElement.prototype.close = vi.fn();
});

describe('what one receiver would do', () => {
	it('begins with its sentence, which has the focus', async () => {
		show();
		const heading = screen.getByRole('heading', { level: 1 });
		expect(heading).toHaveTextContent('HMH would refuse this zip.');
		await waitFor(() => {
			expect(heading).toHaveFocus();
		});
	});

	it('tells apart what stops the zip, what is lost and what to look at', () => {
		show();
		const stops = section(text.sections.stops.title);
		const opened = stops.getByRole('heading', { level: 3 });
		expect(within(opened).getByRole('link')).toHaveAttribute('href', '#group=hmh-g1');
		expect(stops.getByRole('link', { name: 'HMH-06' })).toHaveAttribute(
			'href',
			'/profiles/hmh/#HMH-06'
		);
		const lost = section(text.sections.lost.title);
		expect(lost.getByText(text.sections.lost.leadIfStopped)).toBeVisible();
		expect(lost.getByText('The row is skipped.')).toBeVisible();
		expect(lost.getByText('HMH leaves the rows out.')).toBeVisible();
		expect(lost.getByText('HMH: EMAIL')).toBeVisible();
		expect(section(text.sections.look.title).getAllByTestId('finding')).toHaveLength(1);
	});

	it('leads to its page, its checklist and the other receivers', () => {
		show();
		for (const [name, href] of [
			[text.page('HMH'), '/profiles/hmh/'],
			[text.checklist, '/profiles/hmh/#checklist'],
			['Gooru', '#receiver=gooru'],
			[text.back, '#report']
		]) {
			expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
		}
	});

	it('says what was not judged, folded', () => {
		show();
		expect(within(screen.getByTestId('not-judged')).getByText('HMH-50')).toBeInTheDocument();
	});

	it('is glad where nothing is to fix', () => {
		show({}, { inherited: [], id: 'other', verdict: 'accepted' });
		expect(screen.getByText(text.fine.title('HMH'))).toBeVisible();
		expect(screen.queryByTestId('finding')).toBeNull();
	});

	it('has no table of a zip that was not looked at for its version', () => {
		show({ isOtherVersion: true, shows: 'savedFailed' }, { files: [] });
		expect(screen.getByText(text.otherVersion('HMH'))).toBeVisible();
		expect(screen.queryByTestId('records')).toBeNull();
	});
});

describe('setting aside', () => {
	it('is never offered for what stops the zip', () => {
		show();
		const button = { name: /^Set aside: / };
		expect(section(text.sections.stops.title).queryByRole('button', button)).toBeNull();
		expect(section(text.sections.lost.title).getByRole('button', button)).toBeVisible();
	});

	it('wants a reason, and a day within a year', async () => {
		show();
		await user.click(
			section(text.sections.lost.title).getByRole('button', { name: /^Set aside: / })
		);
		const dialog = within(screen.getByRole('dialog'));
		const yes = dialog.getByRole('button', { name: text.setAside.yes });
		await user.click(yes);
		expect(dialog.getByText(text.setAside.reasonMissing)).toBeVisible();
		await user.type(dialog.getByLabelText(text.setAside.reason), ' The office knows ');
		const until = dialog.getByLabelText(text.setAside.until);
		expect(until).toHaveValue('2026-12-27');
		await user.clear(until);
		await user.type(until, '2027-11-28');
		await user.click(yes);
		expect(onsetaside).not.toHaveBeenCalled();
		await user.clear(until);
		await user.type(until, '2027-11-27');
		await user.click(yes);
		expect(onsetaside).toHaveBeenCalledExactlyOnceWith(
			expect.objectContaining({ opens: 'hmh-g2' }),
			'The office knows',
			'2027-11-27'
		);
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	it('has a list of its own, with a way back', async () => {
		show();
		const list = within(screen.getByTestId('set-aside'));
		expect(list.getByText(text.setAside.list(1))).toBeVisible();
		expect(list.getByText(text.setAside.said(aside.until, aside.reason))).toBeInTheDocument();
		await user.click(list.getByText(text.setAside.undo));
		expect(onundo).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ opens: 'g8' }));
		expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
		expect(screen.getByText(text.aside(1, 5))).toBeVisible();
	});
});

describe('its own way of counting', () => {
	const file = { name: 'orgs.csv', verdict: 'accepted-with-losses' } as const;

	it('is saved and failed records, with the limit', () => {
		const counts = { valid: 2, warning: 0, invalid: 612, saved: 2, failed: 612 };
		show(
			{ shows: 'savedFailed', limits: [{ id: 'GOO-05', most: 500, files: null }] },
			{ files: [{ ...file, ...counts }] }
		);
		const table = section(text.saved.title);
		expect(table.getByText(text.saved.over('HMH', 'orgs.csv', 612, 500))).toBeVisible();
		expect(table.getByText(text.saved.passed(500))).toBeVisible();
		expect(table.getByRole('columnheader', { name: text.saved.failed })).toBeVisible();
	});

	it('is valid, warning and invalid rows', () => {
		const counts = { valid: 7, warning: 2, invalid: 3, saved: 9, failed: 3 };
		show({ shows: 'validWarningInvalid' }, { files: [{ ...file, ...counts }] });
		const cells = section(text.rows.title).getAllByRole('cell');
		expect(cells.map((cell) => cell.textContent.trim()).filter((each) => each !== '')).toEqual([
			'7',
			'2',
			'3'
		]);
	});
});

describe('what it makes of values', () => {
	it('has what comes to nothing first, and sums by target', () => {
		show({
			mappings: [
				{
					id: 'HMH-30',
					file: 'users.csv',
					column: 'grades',
					kind: 'map',
					distinct: 3,
					values: [
						{ value: '1st', target: null, count: 9 },
						{ value: '02', target: 'Two', count: 5 },
						{ value: '01', target: 'One', count: 4 }
					],
					targets: [
						{ target: null, values: 1, count: 9 },
						{ target: 'One', values: 1, count: 4 },
						{ target: 'Two', values: 1, count: 5 }
					]
				}
			]
		});
		const mapping = within(screen.getByTestId('mapping'));
		expect(mapping.getByText(text.mapping.nothing(1, 3, 9))).toBeVisible();
		expect(mapping.getByText('(HMH: GRADE)')).toBeVisible();
		const [values, sums] = mapping.getAllByRole('table').map((table) =>
			within(table)
				.getAllByRole('rowheader')
				.map((cell) => cell.textContent.trim())
		);
		expect(values).toEqual(['1st', '01', '02']);
		expect(sums).toEqual([text.mapping.none, 'One', 'Two']);
	});
});
