import { render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import {
	receiverGroups,
	receivers,
	receiverSummary
} from '../../../../tests/support/receiver-fixture';
import { groups, summary } from '../../../../tests/support/ui-fixture';
import { reportWords } from '../words.report';
import { mergeGroups } from './merged-groups';
import { addressOfReceiver } from './receiver-address';
import VerdictSection from './VerdictSection.svelte';
import { receiverWords } from './words';

const text = receiverWords.verdicts;
const choosing = createRawSnippet(() => ({ render: () => '<button>Change</button>' }));

const show = (given = {}) =>
	render(VerdictSection, {
		summary: receiverSummary,
		merged: mergeGroups(receiverGroups, receiverSummary),
		receivers,
		isJudging: false,
		choosing,
		...given
	});

describe('VerdictSection', () => {
	it('gives each receiver a card: word, sentence, counts and the way to the details', () => {
		show();
		const strict = screen.getByTestId('verdict-strict');
		expect(strict).toHaveTextContent(text.words.rejected);
		expect(within(strict).getByRole('heading')).toHaveTextContent('Strict would refuse this zip.');
		expect(strict).toHaveTextContent('Strict finds no school 0114.');
		expect(strict).toHaveTextContent(text.counts(9471, 0, 12));
		expect(within(strict).getByRole('link', { name: text.seeOf('Strict') })).toHaveAttribute(
			'href',
			addressOfReceiver('strict')
		);
		expect(screen.getByTestId('verdict-mild')).toHaveTextContent(
			text.words['accepted-with-losses']
		);
	});

	it('keeps the verdict of the standard beside them, as the first column', () => {
		show();
		expect(screen.getByTestId('verdict-base')).toHaveTextContent(reportWords.verdicts.error.word);
		const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
		expect(heads).toEqual([text.file, text.standard, 'Strict', 'Mild']);
		const row = screen.getByRole('rowheader', { name: 'classes.csv' }).closest('tr');
		const cells = [...(row?.cells ?? [])].slice(1).map((cell) => cell.textContent.trim());
		expect(cells).toEqual(['184 to fix', '184 refused', '184 refused']);
	});

	it('is the standard’s verdict alone where nobody was chosen, with the way to receivers', () => {
		show({ summary, merged: mergeGroups(groups, summary), receivers: [] });
		expect(screen.getByTestId('verdict-base')).toHaveTextContent(reportWords.verdicts.error.body);
		expect(screen.queryByRole('table')).toBeNull();
		expect(screen.getByRole('button')).toBeVisible();
	});

	it('says that it judges again, and keeps what is there until then', () => {
		show({ isJudging: true });
		expect(screen.getByRole('status')).toHaveTextContent(text.judging);
		expect(screen.getByTestId('verdict-strict')).toBeVisible();
	});
});
