import type { Table } from '../../table/table';
import type { RosterSet } from '../roster-set';
import type { Details, Report } from '../rule';
import { codesWithOtherBytes } from './byte-scan';
import { cellColumns, definesId, isBlank } from './cell-columns';
import { isShortened } from './scientific-notation';
import { signName } from './sign-name';
import { specPattern } from './spec-pattern';
import { andList } from './word-list';
import { signWords } from './words';

/** Characters that rules on the file itself speak about: control characters and bytes that are no UTF-8. */
// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const BROKEN = /[\u0000-\u0008\u000a-\u001f\u007f\ufffd]/;
const MOST_SHOWN = 5;
const ASCII = 0x80;

/**
 * Reports identifiers with other characters than the standard's data type GUID has (clause 44), where
 * they are defined. Variants: spaces (at the ends alone).
 */
export function reportIdCharacters(table: Table, set: RosterSet, report: Report): void {
	const allowed = allowedBytes(set);
	for (const { column } of cellColumns(table, set, definesId)) {
		const codes = codesWithOtherBytes(column.dictionary, allowed).filter((code) => {
			const text = column.text(code);
			return !isBlank(text) && !BROKEN.test(text) && !isShortened(text);
		});
		if (codes.length > 0) report.codes(column, codes, (code) => reason(column.text(code), set));
	}
}

/** 1 for every byte that the standard's pattern of an id lets stand alone. */
function allowedBytes(set: RosterSet): Uint8Array {
	const pattern = specPattern(set, 'guid');
	return Uint8Array.from({ length: 256 }, (_, byte) =>
		byte < ASCII && pattern.test(String.fromCharCode(byte)) ? 1 : 0
	);
}

function reason(text: string, set: RosterSet): Details {
	const pattern = specPattern(set, 'guid');
	const plain = text.trim();
	if (pattern.test(plain)) return { variant: 'spaces', candidate: plain };
	const signs = [...new Set(text)].filter((character) => !pattern.test(character));
	return { facts: { signs: () => listed(signs) } };
}

function listed(signs: readonly string[]): string {
	const shown = signs.slice(0, MOST_SHOWN).map(signName);
	return andList(signs.length > MOST_SHOWN ? [...shown, signWords.others] : shown);
}
