import { describe, expect, it } from 'vitest';
import { readInPieces, utf8 } from './reading.test-support';

const read = (text: string | Uint8Array) =>
	readInPieces(typeof text === 'string' ? utf8(text) : text);

interface Sample {
	readonly name: string;
	readonly text: string;
	readonly records: string[][];
	/** `rule@record:line:byte:column:found` */
	readonly places?: string[];
}

const samples: Sample[] = [
	{ name: 'CRLF', text: 'a,b\r\n1,2\r\n3,4\r\n', records: [['1', '2'], ['3', '4']] }, // prettier-ignore
	{ name: 'LF', text: 'a,b\n1,2\n', records: [['1', '2']] },
	{ name: 'lone CR', text: 'a,b\r1,2\r', records: [['1', '2']] },
	{ name: 'no final line end', text: 'a,b\r\n1,2', records: [['1', '2']] },
	{ name: 'empty last field at the end of the file', text: 'a,b\n1,', records: [['1', '']] },
	{ name: 'header only', text: 'a,b\r\n', records: [] },
	{ name: 'a header in quotes', text: '"a","b"\n1,2\n', records: [['1', '2']] },
	{ name: 'byte order mark', text: '\ufeffa,b\n1,2\n', records: [['1', '2']] },
	{ name: 'byte order mark before a quote', text: '\ufeff"a",b\n1,2\n', records: [['1', '2']] },
	{ name: 'commas in quotes', text: 'a,b\n"1,1","2,"\n', records: [['1,1', '2,']] },
	{
		name: 'doubled quotes',
		text: 'a,b\n"""x""","he said ""no"""\n"""",""\n',
		records: [['"x"', 'he said "no"'], ['"', '']] // prettier-ignore
	},
	{ name: 'quoted last field at the end of the file', text: 'a,b\n1,"2"', records: [['1', '2']] },
	{
		name: 'letters of many scripts',
		text: 'a,b\nJosé,山田太郎\n',
		records: [['José', '山田太郎']]
	},
	{ name: 'characters below the comma', text: 'a,b\n !#$%,&()*+\n', records: [[' !#$%', '&()*+']] },
	{ name: 'NUL', text: 'a,b\n\0,x\0y\n', records: [['\0', 'x\0y']] },
	{ name: 'one column', text: 'a\n1\n2\n', records: [['1'], ['2']] },
	{ name: 'one column, empty in quotes', text: 'a\n""\n2\n', records: [[''], ['2']] },
	{
		name: 'a line break in quotes',
		text: 'a,b\n"x\r\ny\rz\n",2\n3,4\n',
		records: [['x\r\ny\rz\n', '2'], ['3', '4']], // prettier-ignore
		places: ['line-break-in-field@0:2:4:0:3']
	},
	{
		name: 'a second field behind a line break stands on the later line',
		text: 'a,b\n"x\ny","z\n"\n',
		records: [['x\ny', 'z\n']],
		places: ['line-break-in-field@0:2:4:0:1', 'line-break-in-field@0:3:10:1:1']
	},
	{
		name: 'a line break in the header',
		text: '"a\nb",c\n1,2\n',
		records: [['1', '2']],
		places: ['line-break-in-field@-1:1:0:0:1']
	},
	{
		name: 'a quote in a bare field',
		text: 'a,b\n5" disk,""x\n',
		records: [['5" disk', 'x']],
		places: ['quote-in-bare-field@0:2:4:0:0', 'text-after-quote@0:2:12:1:1']
	},
	{
		name: 'text behind a closing quote',
		text: 'a,b\n"x"y,"a""b" "c"\n',
		records: [['xy', 'a"b "c"']],
		places: ['text-after-quote@0:2:4:0:1', 'text-after-quote@0:2:9:1:4']
	},
	{
		name: 'a quote that never closes, up to the end of the file',
		text: 'a,b\n"oops,2\n3,4\n5,6\n',
		records: [['"oops', '2'], ['3', '4'], ['5', '6']], // prettier-ignore
		places: ['quote-not-closed@0:2:4:0:3']
	},
	{
		name: 'doubled quotes behind one that never closes stand as they are',
		text: 'a,b\n"x""y,""\n3,""\n',
		records: [['"x""y', ''], ['3', '']], // prettier-ignore
		places: ['quote-not-closed@0:2:4:0:2']
	},
	{
		name: 'a quote alone at the end of the file',
		text: 'a,b\n1,"',
		records: [['1', '"']],
		places: ['quote-not-closed@0:2:6:1:0']
	},
	{
		name: 'too few and too many fields',
		text: 'a,b\n1\n1,2,3\n1,2\n1,2,"x"\n',
		records: [['1', ''], ['1', '2'], ['1', '2'], ['1', '2']], // prettier-ignore
		places: ['field-count@0:2:4:-1:1', 'field-count@1:3:6:-1:3', 'field-count@3:5:16:-1:3']
	},
	{
		name: 'blank lines',
		text: '\r\na,b\n\n1,2\n\r\r\n3,4\n\n',
		records: [['1', '2'], ['3', '4']], // prettier-ignore
		places: [
			'blank-line@-1:1:0:-1:0',
			'blank-line@0:3:6:-1:0',
			'blank-line@1:5:11:-1:0',
			'blank-line@1:6:12:-1:0',
			'blank-line@2:8:18:-1:0'
		]
	},
	{
		name: 'blank lines in one column',
		text: 'a\n1\n\n2\n',
		records: [['1'], ['2']],
		places: ['blank-line@1:3:4:-1:0']
	},
	{
		name: 'a line of blanks is a record',
		text: 'a,b\n  \n',
		records: [['  ', '']],
		places: ['field-count@0:2:4:-1:1']
	}
];

describe('what is read', () => {
	it.each(samples)('$name', ({ text, records, places = [] }) => {
		const reading = read(text);
		expect(reading.records).toEqual(records);
		expect(reading.places).toEqual(places);
		expect(reading.end.records).toBe(records.length);
	});

	it('lists records with a wrong field count', () => {
		expect(read('a,b\n1\n1,2\n1,2,3\n').ragged).toEqual([0, 2]);
	});
});

describe('files without records', () => {
	it.each([
		['an empty file', '', []],
		['a byte order mark alone', '\ufeff', []],
		['blank lines alone', '\n\r\n', []],
		['a header without a line end', 'a', ['a']]
	])('%s', (_, text, header) => {
		const reading = read(text);
		expect(reading.header).toEqual(header);
		expect(reading.end).toMatchObject({ header, records: 0 });
		expect(reading.records).toEqual([]);
	});
});

describe('line ends', () => {
	const none = { crlf: 0, lf: 0, cr: 0, none: 0, firstOther: 0 };
	it.each([
		['a\r\n1\r\n', { ...none, crlf: 2 }],
		['a\n1\n', { ...none, lf: 2 }],
		['a\r1\r', { ...none, cr: 2 }],
		['a\r\n1', { ...none, crlf: 1, none: 1 }],
		['a\r\n1\r\n2\n3\r\n4\r', { ...none, crlf: 3, lf: 1, cr: 1, firstOther: 3 }],
		['a\n"x\ry"\r\n2\n', { ...none, crlf: 1, lf: 2, firstOther: 3 }],
		['a\n\r\n1\n', { ...none, lf: 2 }]
	])('of %j', (text, lineEnds) => {
		expect(read(text).end.lineEnds).toEqual(lineEnds);
	});
});

describe('line shifts', () => {
	it.each([
		['a,b\n1,2\n3,4\n', [], []],
		['a,b\n"x\ny",2\n3,4\n5,6\n"\n\n",1\n7,8\n', [1, 4], [1, 3]],
		['"a\n",b\n1,2\n', [0], [1]],
		['\n\na,b\n1,2\n', [-1], [2]],
		['a,b\n\n1,2\n\n3,4\n', [0, 1], [1, 2]]
	])('of %j', (text, records, shifts) => {
		expect(read(text).end.lineShifts).toEqual({ records, shifts });
	});
});

describe('all in quotes', () => {
	it.each([
		['"a","b"\n"1",""\n"2","x""y"\n', true],
		['"a","b"\n"1",\n', false],
		['a,b\n"1","2"\n', false],
		['"a"\n"1\n', false],
		['', false]
	])('%j: %s', (text, allQuoted) => {
		expect(read(text).end.allQuoted).toBe(allQuoted);
	});
});

describe('quotes where they are needed', () => {
	it.each([
		['a,b\n"1,2","x y"\n"x""y","x\ny"\n', { needlessQuotes: false, bareBlanks: false }],
		['a,b\n"1","x y"\n', { needlessQuotes: true, bareBlanks: false }],
		['a,b\n1,""\n', { needlessQuotes: true, bareBlanks: false }],
		['a,"b"\n1,2\n', { needlessQuotes: true, bareBlanks: false }],
		['a,b\n1,x y\n', { needlessQuotes: false, bareBlanks: true }],
		['a,b\n1,"O\'Brien"\n', { needlessQuotes: false, bareBlanks: false }],
		['a,b\n1,"x"y\n', { needlessQuotes: false, bareBlanks: false }],
		['', { needlessQuotes: false, bareBlanks: false }]
	])('%j', (text, expected) => {
		expect(read(text).end).toMatchObject(expected);
	});
});

describe('bytes that are not UTF-8', () => {
	const bytes = (...parts: (string | number[])[]) =>
		Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));

	it('are noted once a record, at the first', () => {
		const text = bytes('a,b\nJos', [0xe9], ',M', [0xfc], 'ller\n1,2\nx,', [0xc3], '\n');
		expect(read(text).places).toEqual(['not-utf8@0:2:7:-1:233', 'not-utf8@2:4:22:-1:195']);
	});

	it('are noted behind the byte order mark, in the header and in the last character', () => {
		expect(read(bytes('\ufeffa', [0xff], '\n1')).places).toEqual(['not-utf8@-1:1:4:-1:255']);
		expect(read(bytes('a\n1', [0xe5, 0xb1])).places).toEqual(['not-utf8@0:2:3:-1:229']);
	});

	it('are kept as samples of the records that hold them', () => {
		// Sized past one sample, so that the cut at a comma is seen.
		const filler = 'x'.repeat(900);
		const text = bytes(`a,b,c\n${filler},`, [0xe9], `,${filler}\n`);
		const reading = read(text);
		expect(reading.places).toEqual(['not-utf8@0:2:907:-1:233']);
	});
});
