/** What takes the files that are given at a `DropPlace`. */
export interface Intake {
	/** True while files are held over the place where they can be let go. */
	isOver: boolean;
	readonly choose: (event: Event & { currentTarget: HTMLInputElement }) => void;
	/** Also has to prevent the default, or the browser would open what is let go. */
	readonly hover: (event: DragEvent) => void;
	readonly drop: (event: DragEvent) => void;
}
