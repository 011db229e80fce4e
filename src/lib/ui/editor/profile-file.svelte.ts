/** What is wrong with what was given, before anybody looks into it. */
export type GivenProblem = 'several' | 'unreadable';

/** Takes one file that is chosen or dropped, and reads its text. */
export class ProfileFile {
	/** True while files are held over the place where they can be let go. */
	isOver = $state(false);
	isReading = $state(false);
	problem = $state<GivenProblem | null>(null);

	constructor(readonly onread: (name: string, text: string) => Promise<void>) {}

	readonly choose = (event: Event & { currentTarget: HTMLInputElement }): void => {
		const files = [...(event.currentTarget.files ?? [])];
		// Emptied, or choosing the same file again would change nothing.
		event.currentTarget.value = '';
		if (files.length > 0) void this.#take(files);
	};

	readonly hover = (event: DragEvent): void => {
		if (event.dataTransfer?.types.includes('Files') !== true) return;
		event.preventDefault();
		this.isOver = true;
	};

	readonly leave = (event: DragEvent): void => {
		// From one element of the page to the next there is a related one; out of the window there is none.
		if (event.relatedTarget === null) this.isOver = false;
	};

	readonly drop = (event: DragEvent): void => {
		this.isOver = false;
		const files = [...(event.dataTransfer?.files ?? [])];
		if (files.length === 0) return;
		event.preventDefault();
		void this.#take(files);
	};

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
