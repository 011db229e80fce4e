import { expect, it } from 'vitest';
import { leanCode } from './lean-rules-plugin';

const rule = `export const rule = {
	meta: { id: 'a-b' },
	texts: { title: 'bad: good' },
	page: { effects: [vendor('x')] },
	bad: [{ files: changed('bad', 'good') }],
	good,
	checkFile(table) { return [table.bad, { bad: [1], good: [2] }]; }
};`;

it('takes examples and page out of a rule, and nothing else', () => {
	expect(leanCode(rule)).toBe(`export const rule = {
	meta: { id: 'a-b' },
	texts: { title: 'bad: good' },
	page: undefined,
	bad: [],
	good: [],
	checkFile(table) { return [table.bad, { bad: [1], good: [2] }]; }
};`);
});

it('finds a rule that a function is called with, and several in one file', () => {
	const code = (bad: string) =>
		`const a = () => made({ meta, texts, bad: ${bad}, good: ${bad} }), b = { ...x, meta, texts, bad: ${bad}, good: ${bad} };`;
	expect(leanCode(code('[1, 2]'))).toBe(code('[]'));
});

it('takes examples out that stand in a file of their own', () => {
	expect(leanCode('export const examples = { bad: [made(1)], good: [2] };')).toBe(
		'export const examples = { bad: [], good: [] };'
	);
});

it('marks calls that are made while the module is loaded, so that what nobody uses may go', () => {
	expect(leanCode('const set = lines(one("a"));\nfunction two() { return lines("b"); }')).toBe(
		'const set = /* @__PURE__ */ lines(/* @__PURE__ */ one("a"));\nfunction two() { return lines("b"); }'
	);
});

it('leaves an object alone that is no rule', () => {
	const code = 'export const colours = { bad: [1], good: [2], page: 3 };';
	expect(leanCode(code)).toBe(code);
});
