import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DemandView, ProfilePageView, Wording } from '../../core/report/profile-page';
import ProfileScreen from './ProfileScreen.svelte';
import { profileText } from './words';

const text = profileText.page;
const user = userEvent.setup();
const plain = (words: string): Wording => [{ text: words, isValue: false }];

const demand: DemandView = {
	id: 'MU-16',
	isAnchor: true,
	sources: ['S1'],
	severity: 'error',
	isRelaxed: false,
	asks: [
		{ text: 'email', isValue: true },
		{ text: ' has to be filled.', isValue: false }
	],
	list: [],
	map: null,
	conditions: [
		{ words: plain('Only for students.'), question: null },
		{ words: plain('Only if the answer to question 1 is yes.'), question: 1 }
	],
	days: 'From December 1, 2026 on',
	effect: 'The row is left out',
	does: 'Made-up Math skips the row.',
	says: plain('email is empty.'),
	rules: [],
	files: ['users.csv']
};
const relaxed: DemandView = {
	...demand,
	id: 'MU-17',
	severity: 'info',
	isRelaxed: true,
	asks: plain('title may be empty.'),
	conditions: [],
	rules: [{ id: 'value-required', title: 'A cell is empty' }]
};
const note = { id: 'MU-30', isAnchor: true, sources: ['S1'], says: 'Send it by two o’clock.' };

const page: ProfilePageView = {
	id: 'made-up-math',
	title: 'Made-up Math',
	about: 'Sums at night.',
	base: '1.1',
	revision: '2026-11-22',
	demands: 2,
	words: '',
	counts: { error: 1, warning: 0, info: 0, relaxed: 1 },
	overview: [{ label: 'Name of the zip', answer: '', list: ['a.zip'], ids: ['MU-16'] }],
	effects: [{ effect: 'The zip is refused', says: 'It stops.' }],
	places: [
		{
			key: 'users',
			title: 'users.csv',
			also: ['MU-17'],
			parts: [
				{ columns: [], demands: [relaxed] },
				{ columns: ['email'], demands: [demand, { ...demand, isAnchor: false }] }
			]
		}
	],
	inherited: [{ words: 'Other errors.', rules: [{ id: 'date-form', title: 'A date is odd' }] }],
	questions: [{ number: 1, ask: 'Is it so?', options: ['Yes', 'No'], given: 'No', ids: ['MU-16'] }],
	maps: [
		{
			key: 'grades',
			title: plain('grades in users.csv'),
			conditions: [],
			rows: [{ from: ['KG', '0'], to: 'Kindergarten' }]
		}
	],
	deliveries: [
		{
			title: 'Records that are missing',
			lines: [
				{
					id: 'MU-20',
					isAnchor: true,
					sources: ['S1'],
					what: plain('Records of every file'),
					conditions: [],
					answer: plain('Switched off'),
					says: 'They come back.'
				}
			]
		}
	],
	compares: ['In ids, capital and small letters count as equal.'],
	terms: [{ column: 'users.csv sourcedId', term: 'LASID' }],
	checklist: [note],
	notJudged: [{ ...note, id: 'MU-31', says: 'Nobody sees it in a zip.' }],
	openQuestions: ['Which of both?'],
	sources: [
		{ key: 'S1', title: 'Its guide', url: 'https://math.example/', read: 'November 22, 2026' }
	]
};

function show(printsChecklist = false) {
	const onprint = vi.fn<() => void>();
	const links = {
		index: '/profiles/',
		check: '/?profile=made-up-math',
		previous: null,
		next: '/n/'
	};
	const { container } = render(ProfileScreen, {
		page,
		links,
		ruleHref: (id: string) => `/rules/${id}/`,
		printsChecklist,
		onprint
	});
	return { onprint, container };
}

describe('ProfileScreen', () => {
	it('says of a demand what is asked, when, since when, what happens and who says so', () => {
		const { container } = show();
		const entry = container.querySelector<HTMLElement>('#MU-16');
		for (const words of [
			'email has to be filled.',
			'Only for students.',
			'From December 1, 2026 on',
			'The row is left out',
			'Made-up Math skips the row.',
			'A report says: email is empty.'
		]) {
			expect(entry).toHaveTextContent(words);
		}
		const within16 = within(entry ?? document.body);
		expect(within16.getByText('Error')).toBeVisible();
		expect(within16.getByRole('link', { name: /question 1/ })).toHaveAttribute(
			'href',
			'#question-1'
		);
		expect(within16.getByRole('link', { name: 'S1' })).toHaveAttribute('href', '#source-S1');
		expect(within16.getByRole('link', { name: text.link('MU-16') })).toHaveAttribute(
			'href',
			'#MU-16'
		);
	});

	it('marks what is not asked, with the rule of the standard that it is about', () => {
		const { container } = show();
		const entry = container.querySelector<HTMLElement>('#MU-17');
		expect(entry).toHaveTextContent(text.relaxed);
		expect(
			within(entry ?? document.body).getByRole('link', { name: 'A cell is empty' })
		).toHaveAttribute('href', '/rules/value-required/');
	});

	it('has every address once, and every link within it leads somewhere', () => {
		const { container } = show();
		const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
		expect(ids).toHaveLength(new Set(ids).size);
		const inner = [...container.querySelectorAll('a[href^="#"]')].map((link) =>
			link.getAttribute('href')?.slice(1)
		);
		expect(inner.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
	});

	it('tells the rest: questions, tables, deliveries, limits, words and sources', () => {
		show();
		expect(screen.getByRole('table', { name: 'grades in users.csv' })).toHaveTextContent(
			'Kindergarten'
		);
		for (const words of [
			'Other errors.',
			'Switched off',
			'They come back.',
			'LASID',
			'Which of both?'
		]) {
			expect(screen.getByText(words)).toBeVisible();
		}
		expect(screen.getAllByText('Is it so?').length).toBeGreaterThan(0);
		expect(screen.getByRole('link', { name: 'Its guide' })).toHaveAttribute(
			'href',
			'https://math.example/'
		);
		expect(screen.getByText(/Read on November 22, 2026/)).toBeVisible();
	});

	it('leads to the check, the index and on', () => {
		show();
		expect(
			screen.getByRole('link', { name: profileText.index.checkFor('Made-up Math') })
		).toHaveAttribute('href', '/?profile=made-up-math');
		expect(screen.getByRole('link', { name: text.next })).toHaveAttribute('href', '/n/');
		expect(screen.queryByRole('link', { name: text.previous })).toBeNull();
	});

	it('has a checklist with what no zip shows, which asks to be printed', async () => {
		const { onprint } = show();
		const checklist = screen.getByRole('region', {
			name: profileText.checklist.titleFor('Made-up Math')
		});
		expect(checklist).toHaveTextContent('Send it by two o’clock. MU-30');
		expect(checklist).toHaveTextContent('Nobody sees it in a zip.');
		await user.click(within(checklist).getByRole('button', { name: profileText.checklist.print }));
		expect(onprint).toHaveBeenCalledOnce();
	});
});
