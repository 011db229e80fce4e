/**
 * Longest record that is read, in bytes without its line end. A roster record has a few hundred;
 * one of a megabyte is no record, and waiting for its end would cost memory without bound.
 */
export const maxRecordBytes = 1 << 20;

/** Line breaks a record may hold inside quotes before its open quote counts as one never closed. */
export const maxRecordLines = 1000;

/** Fields handed over in one batch, at most (more only where a single record is wider). */
export const maxBatchFields = 1 << 15;

/** Bytes taken up at once. Small enough that the bytes are still in the cache when tokenised. */
export const maxPushBytes = 1 << 18;

/** The bytes with a meaning in CSV (RFC 4180, section 2). */
export const SPACE = 32;
export const QUOTE = 34;
export const COMMA = 44;
export const LF = 10;
export const CR = 13;
