import { dayNumber } from '../../rules/calendar-date';
import type { ValueTest } from '../value-test';
import { reportValues } from './cell-report';
import type { DemandOf, Interpreter } from './interpreter';

type Kind = DemandOf<'type'>['type'];

const GUID = /^[0-9A-Za-z.\-_/@]{1,255}$/;
const DATE_TIME =
	/^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const EMAIL = /^[^\s@",;<>]+@[^\s@",;<>.]+(?:\.[^\s@",;<>.]+)+$/;
const TYPED_ID = /^\{[^{}:,]+:[^{}:,]+\}$/;

/** Tests and names of the kinds of values. Dates as ISO 8601 writes them, identifiers as OneRoster 1.1. */
const kinds: Readonly<Record<Kind, { readonly is: ValueTest; readonly name: string }>> = {
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
	email: { is: (value) => EMAIL.test(value), name: 'an email address' },
	guid: { is: (value) => GUID.test(value), name: 'an identifier (letters, digits and . - _ / @)' },
	typedIds: { is: (value) => TYPED_ID.test(value), name: 'written as {type:id}' }
};

/** Cells that hold values of a kind. */
export const type: Interpreter<DemandOf<'type'>> = {
	byValue: false,
	expected: ({ type: kind }) => kinds[kind].name,
	check: (demand, view, report) => {
		reportValues(demand, view, report, kinds[demand.type].is);
	}
};
