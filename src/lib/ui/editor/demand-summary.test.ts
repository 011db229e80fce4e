import { describe, expect, it } from 'vitest';
import { byGroup, demandSummary, hasWords, nextId } from './demand-summary';
import { partsOfPath, placeName } from './place-name';
import { stepOfKey } from './undo-keys';

describe('demandSummary', () => {
	it.each([
		['its own sentence', { kind: 'filled', says: 'No email.' }, 'No email.', 'all'],
		[
			'kind and columns',
			{ kind: 'filled', files: ['users.csv'], columns: ['email'] },
			'Has to be filled: email',
			'users.csv'
		],
		['the zip', { kind: 'zipSize', maxBytes: 1 }, 'Size of the zip', 'zip'],
		[
			'several files',
			{ kind: 'blank', files: ['users.csv', 'orgs.csv'], columns: '*' },
			'Has to be empty',
			'several'
		],
		[
			'a place',
			{ kind: 'reference', of: { file: 'classes.csv', column: 'x' } },
			'Leads to another record: x',
			'classes.csv'
		],
		['no kind that there is', { kind: 'toString' }, 'toString', 'all'],
		['no object', 7, '', 'all']
	])('%s', (_, demand, says, group) => {
		expect(demandSummary(demand, 3)).toMatchObject({ at: 3, says, group });
	});

	it('stands under its file, in the order of the standard', () => {
		const demands = ['users.csv', 'orgs.csv', 'own.csv'].map((file, at) =>
			demandSummary({ kind: 'records', file }, at)
		);
		expect(byGroup(demands, ['orgs.csv', 'users.csv']).map(([head]) => head)).toEqual([
			'orgs.csv',
			'users.csv',
			'own.csv'
		]);
		expect(demands.filter((demand) => hasWords(demand, 'SPECIAL own'))).toHaveLength(1);
	});
});

describe('nextId', () => {
	it.each([
		[[{ id: 'STM-9' }, { id: 'STM-41' }], 'STM-42'],
		[[{ id: 'STM-41' }, { id: 'STM-9' }], 'STM-42'],
		[[], 'ELM-1'],
		[[{ id: 'odd' }], 'ELM-1']
	])('after %j', (demands, expected) => {
		expect(nextId(demands, 'elm-library')).toBe(expected);
	});
});

describe('placeName', () => {
	const profile = { demands: [{ id: 'EX-1', kind: 'filled' }] };
	it.each([
		['$', 'The whole profile as JSON'],
		['$.id', 'Id'],
		['$.demands', 'Demands'],
		['$.demands[0].columns[1]', 'EX-1: Columns'],
		['$.demands[0].foo', 'EX-1'],
		['$.snapshot.thresholds[0].id', 'Numbers that stop the import'],
		['$.maps["a b"]', 'Tables']
	])('%s', (path, expected) => {
		expect(placeName(profile, path)).toBe(expected);
	});

	it('cuts a path into its parts', () => {
		expect(partsOfPath('$.maps["a \\"b"][0].c')).toEqual(['maps', 'a "b', '0', 'c']);
	});
});

describe('stepOfKey', () => {
	const key = (given: object) =>
		stepOfKey({
			key: 'z',
			ctrlKey: false,
			metaKey: false,
			shiftKey: false,
			altKey: false,
			...given
		});
	it.each([
		[{ ctrlKey: true }, 'undo'],
		[{ metaKey: true, shiftKey: true, key: 'Z' }, 'redo'],
		[{ ctrlKey: true, key: 'y' }, 'redo'],
		[{ ctrlKey: true, altKey: true }, null],
		[{}, null],
		[{ ctrlKey: true, key: 'a' }, null]
	])('%j', (given, expected) => {
		expect(key(given)).toBe(expected);
	});
});
