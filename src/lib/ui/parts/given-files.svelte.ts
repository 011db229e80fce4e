import type { Intake } from './intake';

/** Takes files that are chosen or dropped, as they are; nothing where there are none. */
export class GivenFiles implements Intake {
	isOver = $state(false);

	constructor(readonly ongive: (files: readonly File[]) => void) {}

	readonly choose = (event: Event & { currentTarget: HTMLInputElement }): void => {
		const files = [...(event.currentTarget.files ?? [])];
		// Emptied, or choosing the same file again would change nothing.
		event.currentTarget.value = '';
		if (files.length > 0) this.ongive(files);
	};

	readonly hover = (event: DragEvent): void => {
		if (event.dataTransfer?.types.includes('Files') !== true) return;
		event.preventDefault();
		this.isOver = true;
	};

	readonly drop = (event: DragEvent): void => {
		this.isOver = false;
		const files = [...(event.dataTransfer?.files ?? [])];
		if (files.length === 0) return;
		event.preventDefault();
		this.ongive(files);
	};
}
