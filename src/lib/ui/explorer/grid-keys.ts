/** A cell of the grid: the place of its row in the order, and its column; -1 is the line number. */
export interface GridPlace {
	readonly at: number;
	readonly column: number;
}

interface Pressed {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
}

/**
 * Where a key leads from a cell, as the grid pattern of the ARIA Authoring Practices has it; null for a
 * key that is none of the grid's.
 * @param from null where no cell was chosen yet: the first key chooses the first one that is seen
 * @param page rows that a page key goes
 */
export function movedCell(
	from: GridPlace | null,
	pressed: Pressed,
	size: { readonly rows: number; readonly columns: number },
	page: number
): GridPlace | null {
	const { key } = pressed;
	if (pressed.altKey) return null;
	const isFar = pressed.ctrlKey || pressed.metaKey;
	const to = from ?? { at: 0, column: -1 };
	const step = stepOf(key, isFar, page, size);
	if (step === null) return null;
	if (from === null) return to;
	return {
		at: within(step.at ?? to.at + (step.down ?? 0), 0, size.rows - 1),
		column: within(step.column ?? to.column + (step.right ?? 0), -1, size.columns - 1)
	};
}

interface Step {
	readonly down?: number;
	readonly right?: number;
	readonly at?: number;
	readonly column?: number;
}

function stepOf(
	key: string,
	isFar: boolean,
	page: number,
	size: { readonly rows: number; readonly columns: number }
): Step | null {
	const last = { at: size.rows - 1, column: size.columns - 1 };
	const steps: Readonly<Record<string, Step>> = {
		ArrowDown: isFar ? { at: last.at } : { down: 1 },
		ArrowUp: isFar ? { at: 0 } : { down: -1 },
		ArrowRight: isFar ? { column: last.column } : { right: 1 },
		ArrowLeft: isFar ? { column: -1 } : { right: -1 },
		PageDown: { down: page },
		PageUp: { down: -page },
		Home: isFar ? { at: 0, column: -1 } : { column: -1 },
		End: isFar ? last : { column: last.column }
	};
	return steps[key] ?? null;
}

const within = (value: number, least: number, most: number): number =>
	Math.max(least, Math.min(most, value));
