import type { Edit } from '../core/edits/edit';
import { failure, success, type Outcome } from '../core/outcome';
import { parseRecipe, type RecipeFault } from '../core/edits/recipe';
import type { EditBy } from './edit-api';
import type { EditStep } from './edit-steps';

/** A list of corrections as a file, `rollcall-edits/1`: it fits the one zip of which it has the hash. */
export interface EditsFile {
	/** Lower-case hex SHA-256 of the zip that it is about. */
	readonly input: string;
	readonly name: string;
	readonly steps: readonly {
		readonly by: EditBy;
		readonly edits: readonly Edit[];
	}[];
}

const FORMAT = 'rollcall-edits/1';

/** The JSON of a list of corrections. The same list gives the same bytes. */
export function editsText(list: {
	readonly input: string;
	readonly name: string;
	readonly steps: readonly Pick<EditStep, 'by' | 'made'>[];
}): string {
	const { input, name } = list;
	const steps = list.steps.map(({ by, made }) => ({ by, edits: made.map(({ edit }) => edit) }));
	return `${JSON.stringify({ format: FORMAT, input: { name, sha256: input }, steps }, null, '\t')}\n`;
}

/** True for a text that calls itself a list of corrections. */
export const isEditsText = (text: string): boolean => {
	const json = parsed(text);
	return isRecord(json) && json['format'] === FORMAT;
};

/** Reads a list of corrections that somebody hands in; with the place and the reason where it is none. */
export function parseEdits(text: string): Outcome<EditsFile, readonly RecipeFault[]> {
	const json = parsed(text);
	if (!isRecord(json)) return failure([{ path: '(file)', reason: 'is not JSON' }]);
	const { input, steps } = json;
	if (!isRecord(input) || typeof input['sha256'] !== 'string' || !Array.isArray(steps))
		return failure([{ path: '(file)', reason: 'is no list of corrections' }]);
	const faults: RecipeFault[] = [];
	const read = steps.map((step: unknown, at) => readStep(step, `steps[${String(at)}]`, faults));
	const name = typeof input['name'] === 'string' ? input['name'] : '';
	return faults.length > 0
		? failure(faults)
		: success({ input: input['sha256'], name, steps: read });
}

function readStep(step: unknown, path: string, faults: RecipeFault[]): EditsFile['steps'][number] {
	const edits = isRecord(step) && Array.isArray(step['edits']) ? step['edits'] : null;
	if (edits === null || !isRecord(step)) {
		faults.push({ path, reason: 'is no correction' });
		return { by: { kind: 'hand' }, edits: [] };
	}
	const read = edits.flatMap((edit: unknown, at) => {
		const place = `${path}.edits[${String(at)}]`;
		return rowEdit(edit) ?? recipeEdit(edit, place, faults);
	});
	return { by: readBy(step['by']), edits: read };
}

/** An edit that names rows, which no recipe holds; null where it is none. */
function rowEdit(edit: unknown): Edit | null {
	if (!isRecord(edit) || typeof edit['file'] !== 'string') return null;
	const { kind, file, row, column, to, rows } = edit;
	if (kind === 'setCell' && isRow(row) && typeof column === 'string' && typeof to === 'string')
		return { kind, file, row, column, to };
	const isRows = Array.isArray(rows) && rows.every(isRow);
	return kind === 'removeRecords' && isRows ? { kind, file, rows } : null;
}

/** Any other edit has the shape that it has in a recipe. */
function recipeEdit(edit: unknown, path: string, faults: RecipeFault[]): Edit[] {
	const recipe = { format: 'rollcall-recipe/1', name: '', edits: [edit] };
	const read = parseRecipe(JSON.stringify(recipe));
	if (read.ok) return [...read.value.edits];
	faults.push(
		...read.problem.map((fault) => ({ ...fault, path: fault.path.replace('edits[0]', path) }))
	);
	return [];
}

function readBy(by: unknown): EditBy {
	if (!isRecord(by)) return { kind: 'hand' };
	const { kind, fix, title, name, profile } = by;
	if (kind === 'fix' && typeof fix === 'string' && typeof title === 'string')
		return { kind, fix, title };
	if (kind === 'leaveOut' && typeof profile === 'string' && typeof title === 'string')
		return { kind, profile, title };
	return kind === 'recipe' && typeof name === 'string' ? { kind, name } : { kind: 'hand' };
}

const isRow = (row: unknown): row is number => Number.isSafeInteger(row) && Number(row) >= 2;

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
	typeof json === 'object' && json !== null && !Array.isArray(json);

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
