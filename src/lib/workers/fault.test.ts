import { describe, expect, it } from 'vitest';
import { faultOf } from './fault';

describe('faultOf', () => {
	it.each(['NotReadableError', 'NotFoundError', 'SecurityError'])(
		'takes %s for a file that changed or cannot be read any more',
		(name) => {
			expect(faultOf(new DOMException('C:/exports/roster.zip', name), 'users.csv')).toEqual({
				code: 'file-changed',
				detail: 'users.csv'
			});
		}
	);

	it('takes AbortError for a check that was stopped', () => {
		expect(faultOf(new DOMException('', 'AbortError'), 'opening').code).toBe('cancelled');
	});

	it.each([
		'Array buffer allocation failed',
		'Invalid typed array length: 99',
		'Invalid array length'
	])('takes "%s" for a device without memory', (message) => {
		expect(faultOf(new RangeError(message), 'users.csv').code).toBe('out-of-memory');
	});

	it.each([
		['an error', new TypeError('no such pupil: Canary')],
		['a range that is none of memory', new RangeError('Canary is no date')],
		['a text', 'Canary'],
		['nothing', undefined]
	])('keeps what %s says to itself, for it could quote a value', (_, thrown) => {
		const fault = faultOf(thrown, 'users.csv');
		expect(fault.code).toBe('internal');
		expect(fault.detail).toMatch(/^users\.csv \((TypeError|RangeError|unknown)\)$/);
	});
});
