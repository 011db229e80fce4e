import { failure, success, type Outcome } from '../outcome';
import { namesRows, type Edit } from './edit';
import { editShapes, type Field } from './recipe-shapes';

/**
 * The part of an edit log that names no rows, `rollcall-recipe/1`: what is done to every delivery in
 * the same way. Source: contracts.md, "A recipe".
 */
export interface Recipe {
	readonly format: 'rollcall-recipe/1';
	/** What somebody calls it. */
	readonly name: string;
	/** The receiver for which it was made; null for any. */
	readonly profile: string | null;
	readonly edits: readonly Edit[];
}

/** Why a text is no recipe: where in the JSON, and what is wrong there. */
export interface RecipeFault {
	/** Such as `edits[2].column`; `(file)` for the text as a whole. */
	readonly path: string;
	readonly reason: string;
}

/** A recipe is read whole and by hand: this is more than anybody writes. */
export const MOST_RECIPE_BYTES = 1_000_000;
const MOST_EDITS = 10_000;
const MOST_FAULTS = 20;

/** The recipe of a log: its edits that name no rows, in their order. */
export const recipeOf = (
	edits: readonly Edit[],
	{ name, profile = null }: { readonly name: string; readonly profile?: string | null }
): Recipe => ({
	format: 'rollcall-recipe/1',
	name,
	profile,
	edits: edits.filter((edit) => !namesRows(edit))
});

/** The JSON of a recipe, as it is saved: the same recipe gives the same bytes. */
export const recipeText = (recipe: Recipe): string => `${JSON.stringify(recipe, null, '\t')}\n`;

/**
 * Reads a recipe that somebody hands in. Anything that is not exactly of the format is refused, with
 * the path in the JSON and the reason.
 */
export function parseRecipe(text: string): Outcome<Recipe, readonly RecipeFault[]> {
	if (new TextEncoder().encode(text).length > MOST_RECIPE_BYTES)
		return failure([{ path: '(file)', reason: 'is larger than 1 MB' }]);
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return failure([{ path: '(file)', reason: 'is not JSON' }]);
	}
	const reader = new RecipeReader();
	const recipe = reader.recipe(json);
	return recipe === null || reader.faults.length > 0 ? failure(reader.faults) : success(recipe);
}

class RecipeReader {
	readonly faults: RecipeFault[] = [];

	recipe(json: unknown): Recipe | null {
		const fields = { format: 'text', name: 'text', profile: 'textOrNull', edits: 'list' } as const;
		const record = this.#record(json, '(file)', fields, ['profile']);
		if (record === null) return null;
		if (record['format'] !== 'rollcall-recipe/1') this.#fault('format', 'is not rollcall-recipe/1');
		const list = record['edits'] as readonly unknown[];
		if (list.length > MOST_EDITS) this.#fault('edits', `holds more than ${MOST_EDITS} edits`);
		const edits = list.slice(0, MOST_EDITS).flatMap((each, at) => this.#edit(each, `edits[${at}]`));
		const profile = (record['profile'] ?? null) as string | null;
		return { format: 'rollcall-recipe/1', name: record['name'] as string, profile, edits };
	}

	#edit(json: unknown, path: string): Edit[] {
		const kind = isRecord(json) && Object.hasOwn(json, 'kind') ? json['kind'] : undefined;
		if (typeof kind !== 'string' || !Object.hasOwn(editShapes, kind)) {
			const reason = kind === 'setCell' ? 'names a row' : 'is no kind of edit that a recipe has';
			this.#fault(`${path}.kind`, reason);
			return [];
		}
		const { needed, more } = editShapes[kind];
		const fields = { kind: 'text', ...needed, ...more } as Readonly<Record<string, Field>>;
		const record = this.#record(json, path, fields, Object.keys(more));
		// Every field was held against the shape of its kind.
		return record === null ? [] : [record as unknown as Edit];
	}

	/** An object with these fields and no others; null, with faults, where it is something else. */
	#record(
		json: unknown,
		path: string,
		fields: Readonly<Record<string, Field>>,
		optional: readonly string[]
	): Readonly<Record<string, unknown>> | null {
		if (!isRecord(json)) return this.#fault(path, 'is no object');
		const before = this.faults.length;
		const at = (key: string): string => (path === '(file)' ? key : `${path}.${key}`);
		for (const key of Object.keys(json)) {
			if (!Object.hasOwn(fields, key)) this.#fault(at(key), 'is not known');
		}
		for (const [key, field] of Object.entries(fields)) {
			if (Object.hasOwn(json, key)) this.#field(json[key], at(key), field);
			else if (!optional.includes(key)) this.#fault(at(key), 'is missing');
		}
		return this.faults.length > before ? null : json;
	}

	#field(value: unknown, path: string, field: Field): void {
		if (Array.isArray(field)) {
			if (!field.includes(value)) this.#fault(path, `is not ${field.map(String).join(' or ')}`);
		} else if (field === 'conditions' || field === 'records') this.#items(value, path, field);
		else if (!simpleTests[field as SimpleField](value))
			this.#fault(path, simpleReasons[field as SimpleField]);
	}

	#items(value: unknown, path: string, field: 'conditions' | 'records'): void {
		if (!Array.isArray(value) || value.length === 0)
			return void this.#fault(path, 'is no list with entries');
		value.forEach((each: unknown, at) => {
			const place = `${path}[${at}]`;
			if (field === 'conditions') this.#record(each, place, { column: 'text', is: 'text' }, []);
			else this.#cells(each, place);
		});
	}

	#cells(value: unknown, path: string): void {
		if (!isRecord(value)) return void this.#fault(path, 'is no object');
		for (const [key, cell] of Object.entries(value)) {
			if (key === '__proto__') this.#fault(`${path}.${key}`, 'is not known');
			else if (typeof cell !== 'string') this.#fault(`${path}.${key}`, simpleReasons.text);
		}
	}

	#fault(path: string, reason: string): null {
		if (this.faults.length < MOST_FAULTS) this.faults.push({ path, reason });
		return null;
	}
}

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> =>
	typeof json === 'object' && json !== null && !Array.isArray(json);

type SimpleField = Exclude<Field, readonly unknown[] | 'conditions' | 'records'>;

const isText = (value: unknown): boolean => typeof value === 'string';

const simpleTests: Readonly<Record<SimpleField, (value: unknown) => boolean>> = {
	text: isText,
	textOrNull: (value) => value === null || isText(value),
	yes: (value) => typeof value === 'boolean',
	place: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
	list: Array.isArray,
	texts: (value) => Array.isArray(value) && value.every(isText)
};

const simpleReasons: Readonly<Record<SimpleField, string>> = {
	text: 'is no text',
	textOrNull: 'is neither a text nor null',
	yes: 'is neither true nor false',
	place: 'is no whole number from 0 on',
	list: 'is no list',
	texts: 'is no list of texts'
};
