import type { Selection } from '../shapes';
import { startWords } from '../words.start';
import {
	filesOfDrop,
	filesOfInput,
	pairOf,
	selectionOf,
	type GivenFile,
	type SelectionProblem
} from './selection';

/** Takes files that are chosen or dropped, makes one roster of them, and says why where it cannot. */
export class FileIntake {
	/** True while files are held over the place where they can be let go. */
	isOver = $state(false);
	/** True while a dropped folder is being looked into. */
	isCollecting = $state(false);
	problem = $state<SelectionProblem | null>(null);

	/** `onpair`: takes two zips that were given at once; without it they are refused as too many. */
	constructor(
		readonly onselect: (selection: Selection) => void,
		readonly onpair: ((one: Selection, other: Selection) => void) | null = null
	) {}

	readonly choose = (event: Event & { currentTarget: HTMLInputElement }): void => {
		const given = filesOfInput(event.currentTarget.files ?? []);
		// Emptied, or choosing the same file again would change nothing.
		event.currentTarget.value = '';
		if (given.length > 0) this.#take(given);
	};

	readonly hover = (event: DragEvent): void => {
		if (!bringsFiles(event)) return;
		event.preventDefault();
		this.isOver = true;
	};

	readonly drop = async (event: DragEvent): Promise<void> => {
		if (event.dataTransfer === null || !bringsFiles(event)) return;
		event.preventDefault();
		this.isOver = false;
		this.isCollecting = true;
		try {
			this.#take(await filesOfDrop(event.dataTransfer));
		} catch {
			this.problem = 'unreadable';
		} finally {
			this.isCollecting = false;
		}
	};

	#take(given: readonly GivenFile[]): void {
		const pair = this.onpair === null ? null : pairOf(given);
		if (pair !== null) {
			this.problem = null;
			this.onpair?.(...pair);
			return;
		}
		const made = selectionOf(given, startWords);
		this.problem = made.ok ? null : made.problem;
		if (made.ok) this.onselect(made.value);
	}
}

const bringsFiles = (event: DragEvent): boolean =>
	event.dataTransfer?.types.includes('Files') ?? false;
