import type { Fault } from './api';

/** Errors by which browsers say that a chosen file changed, moved or cannot be read any more. */
const UNREADABLE = new Set(['NotReadableError', 'NotFoundError', 'SecurityError']);

/**
 * What went wrong, as data that may be shown and saved: kind of error and stage, never its message,
 * which could quote a value out of the roster.
 */
export function faultOf(fault: unknown, where: string): Fault {
	const name = fault instanceof Error || fault instanceof DOMException ? fault.name : 'unknown';
	if (UNREADABLE.has(name)) return { code: 'file-changed', detail: where };
	if (name === 'AbortError') return { code: 'cancelled', detail: where };
	const isMemory = fault instanceof RangeError && /allocation|length/i.test(fault.message);
	return { code: isMemory ? 'out-of-memory' : 'internal', detail: `${where} (${name})` };
}
