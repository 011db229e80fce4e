/** One piece of work after the other: each goes on from what the one before it left. */
export class Turns {
	#last: Promise<unknown> = Promise.resolve();

	/** Does the work once all that was asked for before is done, or failed; rejects where it fails itself. */
	take<Value>(work: () => Promise<Value>): Promise<Value> {
		const doing = this.#last.then(work);
		this.#last = doing.catch(() => undefined);
		return doing;
	}
}
