import { describe, expect, it } from 'vitest';
import { chance } from '../sample/random';
import { untouched, type FilePlan } from './file-plan';
import { rewriteFile, type Rewritten } from './rewrite-file';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Rewrites a text that comes in pieces of some size. */
async function rewritten(
	text: string,
	plan: Partial<FilePlan>,
	size = 7
): Promise<Rewritten & { readonly text: string }> {
	const bytes = encoder.encode(text);
	async function* pieces() {
		for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
		return { ok: true, bytes: bytes.length } as const;
	}
	const out: number[] = [];
	const blocks = rewriteFile(pieces(), { ...untouched, ...plan });
	for (;;) {
		const step = await blocks.next();
		if (step.done === true) return { ...step.value, text: decoder.decode(Uint8Array.from(out)) };
		out.push(...step.value);
	}
}

const roster = 'id,name,note\r\n1,"Ng, Ada",\r\n2,Bo,"x ""y"" z"\r\n3,"Cy",last\r\n';

/** Touches one cell. */
const one = (record: number, column: number, to: string): Partial<FilePlan> => ({
	isTouched: (each) => each === record,
	cell: (each, at) => (each === record && at === column ? to : null)
});

describe('rewriteFile', () => {
	it.each([1, 2, 3, 5, 64, 1000])('copies what no plan names, in pieces of %i', async (size) => {
		const odd = '\ufeffid,name\n\r\n1,"a\nb"\r2, x \n\n3,a"b\n4,"open\n5,z';
		for (const text of [roster, odd, '', 'id\r\n', 'id']) {
			const result = await rewritten(text, {}, size);
			expect(result.text).toBe(text);
			expect(result.untouched).toBe(result.records);
		}
	});

	it('changes one cell and nothing beside it', async () => {
		const { text, records, untouched: kept } = await rewritten(roster, one(1, 1, 'Bö'));
		expect(text).toBe(roster.replace('Bo', 'Bö'));
		expect({ records, kept }).toEqual({ records: 3, kept: 2 });
	});

	it.each<[string, string]>([
		['keeps the quotes of the cell', 'Ng'],
		['doubles quotes inside', 'a "b"']
	])('%s', async (_, to) => {
		const { text } = await rewritten(roster, one(0, 1, to));
		expect(text).toBe(roster.replace('"Ng, Ada"', `"${to.replaceAll('"', '""')}"`));
	});

	it('quotes a new value that needs it', async () => {
		const { text } = await rewritten(roster, one(1, 1, 'a,b'));
		expect(text).toBe(roster.replace('Bo', '"a,b"'));
	});

	it('takes records away and adds some in the style of the file', async () => {
		const { text } = await rewritten(roster.trimEnd(), {
			isRemoved: (record) => record === 1,
			added: [['4', 'Di, E.', '']]
		});
		expect(text).toBe('id,name,note\r\n1,"Ng, Ada",\r\n3,"Cy",last\r\n4,"Di, E.",\r\n');
		const all = await rewritten('"id","a"\n"1","b"\n', { added: [['2', 'c']] });
		expect(all.text).toBe('"id","a"\n"1","b"\n"2","c"\n');
	});

	it('puts columns in another order, leaves some out, adds others; ragged records stay', async () => {
		const { text } = await rewritten(`${roster}9,short\r\n`, {
			header: ['note', 'id', 'grade'],
			columns: [2, 0, -1],
			cell: (_, at) => (at === 2 ? '03' : null)
		});
		expect(text).toBe('note,id,grade\r\n,1,03\r\n"x ""y"" z",2,03\r\nlast,3,03\r\n9,short\r\n');
	});

	it('changes line ends, quotes and the mark as a whole', async () => {
		const { text } = await rewritten(`\ufeff${roster}`, {
			lineEnd: 'lf',
			quoting: 'all',
			dropMark: true
		});
		expect(text).toBe(
			'"id","name","note"\n"1","Ng, Ada",""\n"2","Bo","x ""y"" z"\n"3","Cy","last"\n'
		);
		expect((await rewritten(text, { quoting: 'needed', lineEnd: 'crlf' })).text).toBe(
			'id,name,note\r\n1,"Ng, Ada",\r\n2,Bo,"x ""y"" z"\r\n3,Cy,last\r\n'
		);
	});

	it('copies any text at all, however it is cut', async () => {
		let drawn = 0;
		const next = (): number => chance(7, 1, drawn++) / 2 ** 32;
		const signs = ['a', 'é', '"', ',', '\n', '\r', '\r\n', ' ', '', '""'];
		for (let round = 0; round < 300; round++) {
			const text = Array.from({ length: 40 }, () => signs[Math.floor(next() * signs.length)]).join(
				''
			);
			expect((await rewritten(text, {}, 1 + Math.floor(next() * 9))).text).toBe(text);
		}
	});
});
