import type { Answer } from '../core/profiles/chosen-profile';
import { Database } from './database';

/** What a person chose for the checks to come. Nothing of a roster. */
export interface ReceiverChoices {
	/** Ids of the profiles of the chosen receivers, in the order of the report. */
	readonly receivers: readonly string[];
	/** By profile and question what was answered; one that is not here keeps its default. */
	readonly answers: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
	/** The day by whose rules to judge, YYYY-MM-DD; null for the day of the check. */
	readonly day: string | null;
}

/** The choices as they are kept: one record, under a name that leaves room for others. */
export interface StoredChoice extends ReceiverChoices {
	readonly id: 'receivers';
}

/** What a person chose, kept on this device for the next visit. */
export class ChoiceStore {
	readonly #database = new Database();

	/** What was chosen last; null where nothing ever was. */
	async read(): Promise<ReceiverChoices | null> {
		const kept = await this.#database.tried(({ choices }) => choices.get('receivers'), undefined);
		if (kept === undefined) return null;
		const { receivers, answers, day } = kept;
		return { receivers, answers, day };
	}

	/** Keeps it in place of what was chosen before. */
	async write(chosen: ReceiverChoices): Promise<void> {
		await this.#database.tried(({ choices }) => choices.put({ ...chosen, id: 'receivers' }), '');
	}

	async clear(): Promise<void> {
		await this.#database.tried(({ choices }) => choices.clear(), undefined);
	}
}
