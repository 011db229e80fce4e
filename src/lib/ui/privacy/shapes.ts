/** From where a way out is tried. */
export type WayPlace = 'page' | 'worker';

/** What became of one way out from one place. */
export interface TriedWay {
	readonly place: WayPlace;
	readonly id: string;
	/** Refused by the policy, stopped by the browser itself, not there, or not seen to be refused. */
	readonly outcome: 'refused' | 'stopped' | 'absent' | 'open';
	/** The directive of the policy that refused it. */
	readonly by: string | null;
}

/** The trial as the screen shows it. */
export interface WaysView {
	readonly phase: 'idle' | 'trying' | 'done';
	readonly results: readonly TriedWay[];
	/** When it was tried last, in milliseconds since 1970. */
	readonly at: number | null;
}
