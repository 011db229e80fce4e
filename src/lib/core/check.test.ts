import { expect, it } from 'vitest';
import { check } from './check';
import { smallestSet } from './rules/smallest-set';
import { bytesSource } from './zip/byte-source';
import { writeZip } from './zip/zip-writer';

it('tells at the start of the files that it will read, and of no other', async () => {
	const texts = { ...smallestSet, 'notes.csv': 'a,b\r\n1,2\r\n' };
	const entries = Object.entries(texts).map(([name, text]) => ({
		name,
		bytes: new TextEncoder().encode(text)
	}));
	const source = bytesSource(writeZip(entries), 'OneRoster.zip');
	const started: string[] = [];
	const read = new Set<string>();
	await check(
		{ files: [{ source, path: source.name }], name: source.name, kind: 'zip' },
		{
			onStart: ({ files }) => started.push(...files.map(({ name }) => name)),
			onProgress: ({ file }) => read.add(file)
		}
	);
	expect(started.sort()).toEqual(Object.keys(smallestSet).sort());
	expect([...read].sort()).toEqual(started);
});
