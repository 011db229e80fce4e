import type { Severity } from './finding';

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The graver of two severities. */
export const graver = (a: Severity, b: Severity): Severity => (GRAVITY[a] >= GRAVITY[b] ? a : b);
