import { parseAst, type Plugin } from 'vite';

/** Where rules live; their folders hold their helpers, too. */
const ruleFile = /\/src\/lib\/core\/rules\/.*\.ts$/;

/** What of a rule nobody looks at while a roster is checked, and what stands there instead. */
const dead: ReadonlyMap<string, string> = new Map([
	['bad', '[]'],
	['good', '[]'],
	['page', 'undefined']
]);

/** Keys by which an object literal is known as a rule. */
const ruleKeys = ['meta', 'texts', 'bad', 'good'];

interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
}

/** A stretch of the code, and what takes its place. */
interface Cut {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * Takes the examples and page texts of rules out of a build that only checks: they are for tests and
 * for the pages of rules, and would be a good part of the worker that reads rosters. Core does nothing
 * while it is loaded, so what only they used goes with them.
 */
export function leanRules(): Plugin {
	return {
		name: 'rollcall-lean-rules',
		apply: 'build',
		transform(code, id) {
			if (!ruleFile.test(id)) return null;
			return { code: leanCode(code), map: null, moduleSideEffects: false };
		}
	};
}

/** The code of a module without the dead parts of the rules that it makes. Takes JavaScript. */
export function leanCode(code: string): string {
	const { body } = parseAst(code);
	return [...cutsOf(body), ...body.flatMap(pureCalls)]
		.sort((a, b) => b.start - a.start)
		.reduce((text, cut) => text.slice(0, cut.start) + cut.text + text.slice(cut.end), code);
}

function cutsOf(value: unknown): Cut[] {
	if (Array.isArray(value)) return value.flatMap(cutsOf);
	if (!isNode(value)) return [];
	const parts = value.type === 'ObjectExpression' ? ruleParts(value) : null;
	return parts ?? Object.values(value).flatMap(cutsOf);
}

/** Marks the calls that are made while the module is loaded: what nobody uses of them may go. */
function pureCalls(value: unknown): Cut[] {
	if (Array.isArray(value)) return value.flatMap(pureCalls);
	if (!isNode(value) || value.type.includes('Function')) return [];
	// What a rule loses needs no marks, and cuts must not overlap.
	if (value.type === 'ObjectExpression' && ruleParts(value) !== null) return [];
	const inner = Object.values(value).flatMap(pureCalls);
	const { start } = value;
	return value.type === 'CallExpression'
		? [...inner, { start, end: start, text: '/* @__PURE__ */ ' }]
		: inner;
}

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** The dead parts of an object literal that is a rule; null where it is another object. */
function ruleParts(object: Node): Cut[] | null {
	const properties = valuesByKey(object);
	const isRule = ruleKeys.every((key) => properties.has(key));
	if (!isRule && !isExamples(properties)) return null;
	return [...properties].flatMap(([key, { start, end }]) => {
		const text = dead.get(key);
		return text === undefined ? [] : [{ start, end, text: `${key}: ${text}` }];
	});
}

/** Examples in a file of their own, which the rule takes over. */
const isExamples = (properties: ReadonlyMap<string, Node>): boolean =>
	properties.size === 2 && properties.has('bad') && properties.has('good');

/** The properties of an object literal that are written with a plain name, by that name. */
function valuesByKey(object: Node): ReadonlyMap<string, Node> {
	const { properties } = object as Node & { readonly properties: readonly Node[] };
	return new Map(
		properties.flatMap((property): [string, Node][] => {
			const { key } = property as Node & { readonly key?: { readonly name?: string } };
			return key?.name === undefined ? [] : [[key.name, property]];
		})
	);
}
