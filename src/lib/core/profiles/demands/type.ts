import { dayNumber } from '../../rules/calendar-date';
import type { ValueTest } from '../value-test';
import { reportValues, type BytesVerdict } from './cell-report';
import type { DemandOf, Interpreter } from './interpreter';
import { kindWords } from './words';

type Kind = DemandOf<'type'>['type'];

const GUID = /^[0-9A-Za-z.\-_/@]{1,255}$/;
const DATE_TIME =
	/^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const EMAIL = /^[^\s@",;<>]+@[^\s@",;<>.]+(?:\.[^\s@",;<>.]+)+$/;
const TYPED_ID = /^\{[^{}:,]+:[^{}:,]+\}$/;

interface Type {
	readonly is: ValueTest;
	/** The same by bytes, where that is quicker. */
	readonly verdict?: BytesVerdict;
}

const AT = 0x40;
const DOT = 0x2e;
/** Letters and digits of ASCII, and some signs that stand in addresses. */
const plain = new Uint8Array(256).map((_, byte) =>
	/[A-Za-z0-9_+.-]/.test(String.fromCharCode(byte)) ? 1 : 0
);

/** Without an @ there is none; with plain letters about it the bytes are enough. */
function emailVerdict(bytes: Uint8Array, start: number, end: number): boolean | undefined {
	let at = start;
	while (at < end && bytes[at] !== AT) at++;
	if (at === end) return false;
	return isPlain(bytes, start, at) && isPlain(bytes, at + 1, end) && isDomain(bytes, at + 1, end)
		? true
		: undefined;
}

function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
	for (let i = start; i < end; i++) if (plain[bytes[i]] === 0) return false;
	return end > start;
}

/** Parts with single dots between them. */
function isDomain(bytes: Uint8Array, start: number, end: number): boolean {
	let dots = 0;
	for (let i = start, before = DOT; i < end; before = bytes[i++]) {
		if (bytes[i] !== DOT) continue;
		if (before === DOT) return false;
		dots++;
	}
	return dots > 0 && bytes[end - 1] !== DOT;
}

/** Tests of the kinds of values. Dates as ISO 8601 writes them, identifiers as OneRoster 1.1. */
const kinds: Readonly<Record<Kind, Type>> = {
	date: { is: (value) => dayNumber(value) !== undefined },
	dateTime: {
		is: (value) => {
			const [, day] = DATE_TIME.exec(value) ?? [];
			return day !== undefined && dayNumber(day) !== undefined;
		}
	},
	year: { is: (value) => /^\d{4}$/.test(value) },
	integer: { is: (value) => /^-?\d+$/.test(value) },
	boolean: { is: (value) => value === 'true' || value === 'false' },
	email: {
		is: (value) => EMAIL.test(value),
		verdict: emailVerdict
	},
	guid: { is: (value) => GUID.test(value) },
	typedIds: { is: (value) => TYPED_ID.test(value) }
};

/** Cells that hold values of a kind. */
export const type: Interpreter<DemandOf<'type'>> = {
	byValue: false,
	expected: ({ type: kind }) => kindWords[kind],
	check: (demand, view, report) => {
		const { is, verdict } = kinds[demand.type];
		reportValues(demand, view, report, is, verdict);
	}
};
