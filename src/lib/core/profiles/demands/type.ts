import { dayNumber } from '../../rules/calendar-date';
import type { BytesTest } from '../../rules/cells/byte-scan';
import type { ValueTest } from '../value-test';
import { reportValues } from './cell-report';
import type { DemandOf, Interpreter } from './interpreter';

type Kind = DemandOf<'type'>['type'];

const GUID = /^[0-9A-Za-z.\-_/@]{1,255}$/;
const DATE_TIME =
	/^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const EMAIL = /^[^\s@",;<>]+@[^\s@",;<>.]+(?:\.[^\s@",;<>.]+)+$/;
const TYPED_ID = /^\{[^{}:,]+:[^{}:,]+\}$/;

interface Type {
	readonly is: ValueTest;
	readonly name: string;
	/** True for values of which their bytes say so: most, of which no text has to be made. */
	readonly isPlain?: BytesTest;
}

const AT = 0x40;
const DOT = 0x2e;
/** Letters and digits of ASCII, and some signs that stand in addresses. */
const plain = new Uint8Array(256).map((_, byte) =>
	/[A-Za-z0-9_+-]/.test(String.fromCharCode(byte)) ? 1 : 0
);

/** One @ with something before it, and behind it parts with single dots between them. */
function isPlainEmail(bytes: Uint8Array, start: number, end: number): boolean {
	let at = -1;
	let dots = 0;
	for (let i = start; i < end; i++) {
		const byte = bytes[i];
		if (plain[byte] === 1) continue;
		if (byte === AT && at < 0 && i > start) at = i;
		else if (byte !== DOT) return false;
		else if (at >= 0 && bytes[i - 1] !== DOT && i > at + 1) dots++;
		else if (at >= 0) return false;
	}
	return dots > 0 && bytes[end - 1] !== DOT;
}

/** Tests and names of the kinds of values. Dates as ISO 8601 writes them, identifiers as OneRoster 1.1. */
const kinds: Readonly<Record<Kind, Type>> = {
	date: { is: (value) => dayNumber(value) !== undefined, name: 'a date such as 2026-09-01' },
	dateTime: {
		is: (value) => {
			const [, day] = DATE_TIME.exec(value) ?? [];
			return day !== undefined && dayNumber(day) !== undefined;
		},
		name: 'a time such as 2026-09-01T06:00:00.000Z'
	},
	year: { is: (value) => /^\d{4}$/.test(value), name: 'a year such as 2027' },
	integer: { is: (value) => /^-?\d+$/.test(value), name: 'a whole number' },
	boolean: { is: (value) => value === 'true' || value === 'false', name: 'true or false' },
	email: { is: (value) => EMAIL.test(value), isPlain: isPlainEmail, name: 'an email address' },
	guid: { is: (value) => GUID.test(value), name: 'an identifier (letters, digits and . - _ / @)' },
	typedIds: { is: (value) => TYPED_ID.test(value), name: 'written as {type:id}' }
};

/** Cells that hold values of a kind. */
export const type: Interpreter<DemandOf<'type'>> = {
	byValue: false,
	expected: ({ type: kind }) => kinds[kind].name,
	check: (demand, view, report) => {
		const { is, isPlain } = kinds[demand.type];
		reportValues(demand, view, report, is, { isPlain });
	}
};
