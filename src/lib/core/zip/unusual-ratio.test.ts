import { describe, expect, it } from 'vitest';
import { rosterLimits } from './limits';
import { unusual } from './unusual-ratio';

describe('unusual', () => {
	it.each([
		[
			'an honest roster',
			[
				[7_000_000, 1_000_000],
				[39_000_000, 1_000_000]
			],
			null
		],
		['100 times is not asked', [[100_000_000, 1_000_000]], null],
		['commas alone', [[343_000_000, 1_000_000]], { ratio: 343, totalBytes: 343_000_000 }],
		['a small file, however well compressed', [[102_400, 100]], null],
		['just above the grace', [[102_401, 100]], { ratio: 1024, totalBytes: 102_401 }],
		['2 GB in all', [[2 ** 31, 2 ** 28]], null],
		[
			'more than 2 GB',
			[
				[2 ** 30, 2 ** 28],
				[2 ** 30 + 1, 2 ** 28]
			],
			{ ratio: 4, totalBytes: 2 ** 31 + 1 }
		],
		['data without length', [[200_000, 0]], { ratio: 200_000, totalBytes: 200_000 }],
		['nothing', [], null]
	])('%s', (_, sizes, expected) => {
		const files = sizes.map(([size, compressedSize]) => ({ size, compressedSize }));
		expect(unusual(files, rosterLimits)).toEqual(expected);
	});
});
