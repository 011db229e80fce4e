/*
 * Web Locks, which all tabs of an origin share: whoever writes holds one, so that nobody takes what is
 * half written for a leftover. A lock ends with its tab, also when that crashes.
 */

const manager = (): LockManager | undefined =>
	// Absent where the page is not served securely, whatever the types say.
	navigator.locks as LockManager | undefined;

/** False where tabs cannot know of each other. */
export const hasLocks = (): boolean => manager() !== undefined;

/** Works alone among all tabs; waits for its turn. */
export async function alone<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
	const locks = manager();
	return locks === undefined ? work() : locks.request(`rollcall ${name}`, work);
}

/** Works if nobody else holds the lock. */
export async function ifFree(name: string, work: () => Promise<void>): Promise<void> {
	await manager()?.request(`rollcall ${name}`, { ifAvailable: true }, async (lock) => {
		if (lock !== null) await work();
	});
}
