import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReceiverChoices } from '../storage/choices';
import { ChosenReceivers, type OwnProfile } from './chosen-receivers.svelte';

/** Stands for the record in IndexedDB. */
const kept = vi.hoisted(() => ({ choices: null as ReceiverChoices | null, fails: false }));
vi.mock('../storage/choices', () => ({
	ChoiceStore: class {
		read(): Promise<ReceiverChoices | null> {
			return kept.fails ? Promise.reject(new Error('no chunk')) : Promise.resolve(kept.choices);
		}
		write(choices: ReceiverChoices): Promise<void> {
			kept.choices = choices;
			return Promise.resolve();
		}
	}
}));

beforeEach(() => {
	kept.choices = null;
	kept.fails = false;
});

describe('ChosenReceivers', () => {
	it('begins with nobody', async () => {
		const chosen = new ChosenReceivers();
		expect(chosen.isLoaded).toBe(false);
		expect(await chosen.wanted()).toEqual({ profiles: [], day: null });
		expect(chosen.isLoaded).toBe(true);
	});

	it('remembers receivers, answers and the day', async () => {
		const chosen = new ChosenReceivers();
		await chosen.choose(['st-math', 'hmh']);
		await chosen.answer('st-math', 'middleSchool', true);
		await chosen.judgeBy('2027-07-01');
		expect(await new ChosenReceivers().wanted()).toEqual({
			profiles: [
				{ id: 'st-math', answers: { middleSchool: true } },
				{ id: 'hmh', answers: {} }
			],
			day: '2027-07-01'
		});
	});

	it('takes an answer back', async () => {
		const chosen = new ChosenReceivers();
		await chosen.answer('hmh', 'delivery', 'browser');
		await chosen.answer('hmh', 'takes12', false);
		await chosen.answer('hmh', 'delivery', null);
		expect(chosen.answers).toEqual({ hmh: { takes12: false } });
	});

	it('sends the text of a profile of one’s own', async () => {
		const mine = { id: 'mine', title: 'Mine', text: '{}' };
		const source: { list: OwnProfile[]; load: () => Promise<void> } = {
			list: [],
			load: () => {
				source.list = [mine];
				return Promise.resolve();
			}
		};
		await new ChosenReceivers().choose(['mine', 'hmh']);
		const chosen = new ChosenReceivers(source);
		expect((await chosen.wanted()).profiles).toEqual([
			{ id: 'mine', text: '{}', answers: {} },
			{ id: 'hmh', answers: {} }
		]);
		expect(chosen.titles).toEqual(['Mine', 'HMH']);
	});

	it('lets the address of the page go first, and remembers it only when somebody chooses', async () => {
		kept.choices = { receivers: ['hmh'], answers: { hmh: { takes12: true } }, day: null };
		const chosen = new ChosenReceivers();
		chosen.preselect(['gooru']);
		await chosen.load();
		expect(chosen.ids).toEqual(['gooru']);
		expect(chosen.answers).toEqual({ hmh: { takes12: true } });
		expect(kept.choices.receivers).toEqual(['hmh']);
		await chosen.choose(['gooru', 'hmh']);
		expect(kept.choices.receivers).toEqual(['gooru', 'hmh']);
	});

	it('names what the address asks for and nobody knows', async () => {
		const chosen = new ChosenReceivers();
		chosen.preselect(['gooru', 'nobody']);
		await chosen.load();
		expect([chosen.titles, chosen.unknown]).toEqual([['Gooru'], ['nobody']]);
	});

	it('goes on without what cannot be had', async () => {
		kept.fails = true;
		const chosen = new ChosenReceivers();
		expect(await chosen.wanted()).toEqual({ profiles: [], day: null });
		expect(chosen.isLoaded).toBe(true);
	});
});
