import type { Answer } from '../core/profiles/chosen-profile';
import { Database } from './database';
import type { StoredExport } from './remembered-export';
import type { StoredInstallHint } from './install-hint';

/** What a person chose for the checks to come. Nothing of a roster. */
export interface ReceiverChoices {
	/** Ids of the profiles of the chosen receivers, in the order of the report. */
	readonly receivers: readonly string[];
	/** By profile and question what was answered; one that is not here keeps its default. */
	readonly answers: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
	/** The day by whose rules to judge, YYYY-MM-DD; null for the day of the check. */
	readonly day: string | null;
}

/** The choices as they are kept: one record each, under a name. */
export type StoredChoice =
	StoredReceivers | StoredBrakes | StoredTour | StoredExport | StoredInstallHint;

interface StoredReceivers extends ReceiverChoices {
	readonly id: 'receivers';
}

/** Thresholds of one's own. Whoever reads them holds them against what a threshold may be. */
interface StoredBrakes {
	readonly id: 'brakes';
	readonly rules: readonly unknown[];
}

/** The cards for whoever is new here were put away. */
interface StoredTour {
	readonly id: 'tour';
}

/** What a person chose, kept on this device for the next visit. */
export class ChoiceStore {
	readonly #database = new Database();

	/** What was chosen last; null where nothing ever was. */
	async read(): Promise<ReceiverChoices | null> {
		const kept = await this.#database.tried(({ choices }) => choices.get('receivers'), undefined);
		if (kept?.id !== 'receivers') return null;
		const { receivers, answers, day } = kept;
		return { receivers, answers, day };
	}

	/** Keeps it in place of what was chosen before. */
	async write(chosen: ReceiverChoices): Promise<void> {
		await this.#database.tried(({ choices }) => choices.put({ ...chosen, id: 'receivers' }), '');
	}

	/** Thresholds of one's own; null where those that come with Rollcall hold. */
	async readBrakes(): Promise<readonly unknown[] | null> {
		const kept = await this.#database.tried(({ choices }) => choices.get('brakes'), undefined);
		return kept?.id === 'brakes' ? kept.rules : null;
	}

	/** True where the cards for whoever is new here were put away. */
	async readTourOver(): Promise<boolean> {
		const kept = await this.#database.tried(({ choices }) => choices.get('tour'), undefined);
		return kept?.id === 'tour';
	}

	/** Remembers that the cards were put away, or (false) forgets it. */
	async writeTourOver(isOver: boolean): Promise<void> {
		await this.#database.tried(async ({ choices }) => {
			if (isOver) await choices.put({ id: 'tour' });
			else await choices.delete('tour');
			return true;
		}, false);
	}

	/** Keeps thresholds, or (null) none. False where the browser keeps nothing for this page. */
	async writeBrakes(rules: readonly unknown[] | null): Promise<boolean> {
		return this.#database.tried(async ({ choices }) => {
			if (rules === null) await choices.delete('brakes');
			else await choices.put({ id: 'brakes', rules });
			return true;
		}, false);
	}

	async clear(): Promise<void> {
		await this.#database.tried(({ choices }) => choices.clear(), undefined);
	}
}
