import { GivenFiles } from '../parts/given-files.svelte';

/** What is wrong with what was given, before anybody looks into it. */
export type GivenProblem = 'several' | 'unreadable';

/** Takes one file that is chosen or dropped, and reads its text. */
export class ProfileFile {
	isReading = $state(false);
	problem = $state<GivenProblem | null>(null);
	/** What files are given to. */
	readonly given = new GivenFiles((files) => void this.#take(files));

	constructor(readonly onread: (name: string, text: string) => Promise<void>) {}

	async #take(files: readonly File[]): Promise<void> {
		this.problem = files.length > 1 ? 'several' : null;
		if (files.length > 1) return;
		this.isReading = true;
		try {
			await this.onread(files[0].name, await files[0].text());
		} catch {
			this.problem = 'unreadable';
		} finally {
			this.isReading = false;
		}
	}
}
