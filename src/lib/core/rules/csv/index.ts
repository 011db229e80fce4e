import type { Rule } from '../rule';
import { blankLine } from './blank-line';
import { byteOrderMark } from './byte-order-mark';
import { controlCharacter } from './control-character';
import { delimiterNotComma } from './delimiter-not-comma';
import { fieldCount } from './field-count';
import { invisibleCharacter } from './invisible-character';
import { lineBreakInField } from './line-break-in-field';
import { lineEndCr } from './line-end-cr';
import { lineEndLf } from './line-end-lf';
import { lineEndMixed } from './line-end-mixed';
import { notUtf8 } from './not-utf8';
import { quoteInBareField } from './quote-in-bare-field';
import { quoteNotClosed } from './quote-not-closed';
import { recordTooLong } from './record-too-long';
import { textAfterQuote } from './text-after-quote';

/** Rules on how a file is written: first what garbles all of it, then single records, then values. */
export const csvRules: readonly Rule[] = [
	notUtf8,
	delimiterNotComma,
	lineEndCr,
	quoteNotClosed,
	recordTooLong,
	quoteInBareField,
	textAfterQuote,
	lineBreakInField,
	fieldCount,
	controlCharacter,
	lineEndMixed,
	blankLine,
	invisibleCharacter,
	byteOrderMark,
	lineEndLf
];
