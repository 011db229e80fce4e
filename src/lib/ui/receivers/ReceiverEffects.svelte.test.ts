import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import {
	receiverGroups,
	receivers,
	receiverSummary
} from '../../../../tests/support/receiver-fixture';
import { effectChips } from './effect-chips';
import { mergeGroups } from './merged-groups';
import ReceiverEffects from './ReceiverEffects.svelte';
import { receiverWords } from './words';

const text = receiverWords.effects;
const merged = mergeGroups(receiverGroups, receiverSummary);

function show(id: string) {
	const view = [...merged.counted, ...merged.relaxed].find(({ group }) => group.id === id);
	if (view === undefined) throw new Error(id);
	const standings = merged.standings.get(id) ?? [];
	const hrefOf = (receiver: string, demand: string) => `/profiles/${receiver}/#${demand}`;
	render(ReceiverEffects, { view, standings, receivers, hrefOf });
	return screen.getAllByRole('listitem');
}

describe('ReceiverEffects', () => {
	it('says what each does, in its own words where it has some, else in ours', () => {
		const [strict, mild] = show('g1');
		expect(strict).toHaveTextContent('Strict stops at once and keeps last night’s roster.');
		expect(strict).toHaveTextContent('Strict finds no school 0114.');
		expect(within(strict).getByRole('link')).toHaveAttribute('href', '/profiles/strict/#STR-1');
		expect(mild).toHaveTextContent(`Mild ${text.does.none}.`);
		expect(within(mild).queryByRole('link')).toBeNull();
	});

	it('gives the receiver’s own name of the column', () => {
		const [strict, mild] = show('g5');
		expect(strict).toHaveTextContent(text.calls('Member kind'));
		expect(mild).not.toHaveTextContent('Member kind');
	});

	it('says who lets it pass', () => {
		const [strict, mild] = show('g8');
		expect(strict).toHaveTextContent(text.passes);
		expect(within(mild).getByRole('link')).toHaveTextContent(text.rule('MLD-4'));
	});
});

describe('effectChips', () => {
	it.each([
		['g1', ['Strict refuses the zip', 'Mild takes it']],
		['g5', ['Strict leaves the rows out', 'Mild leaves the rows out']],
		['g8', ['Strict lets it pass', 'Mild lets it pass']]
	])('says of %s in a few words what each does, the worst first', (id, chips) => {
		expect(effectChips(merged.standings.get(id) ?? [])).toEqual(chips);
	});
});
