import type { Table } from '../../table/table';
import { CONTROL } from '../csv/character-names';
import { isNotedInHeader, notedPlaces } from '../csv/noted-places';

/** Rules that speak of one field of the header. */
const FIELD_RULES = [
	'quote-not-closed',
	'quote-in-bare-field',
	'text-after-quote',
	'line-break-in-field'
];

/** A letter that is no UTF-8, whether it could be decoded in another way or not. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * Columns whose name another rule has spoken of already, because of how it is written: that is why it
 * differs from the name it should be.
 */
export function spoiltColumns(table: Table): ReadonlySet<number> {
	const spoilt = new Set<number>();
	for (const rule of FIELD_RULES) {
		const list = notedPlaces(table, rule);
		for (let at = 0; at < (list?.count ?? 0); at++) {
			const place = list?.at(at);
			if (place === undefined || place.record >= 0) break;
			spoilt.add(place.column);
		}
	}
	const isDamaged = isNotedInHeader(table, ['not-utf8']);
	table.header.forEach((name, index) => {
		if (CONTROL.test(name) || (isDamaged && BEYOND_ASCII.test(name))) spoilt.add(index);
	});
	return spoilt;
}
