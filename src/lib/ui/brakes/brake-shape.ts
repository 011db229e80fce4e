import type { Brake } from '../../core/snapshots/brakes';
import type { ProfileBrake } from '../../core/snapshots/profile-brakes';

/** Brakes that ask about one place, answered together. */
export interface BrakePlace {
	/** Unique among the places of a comparison. */
	readonly key: string;
	/** Name of the school or receiver; null for the roster as a whole. */
	readonly name: string | null;
	readonly kind: 'roster' | 'school' | 'receiver';
	/** sourcedId of the school; else null. */
	readonly school: string | null;
	/** Those that ask; the gravest first. */
	readonly brakes: readonly Brake[];
	/** Of a receiver's own what it does, each sentence once. */
	readonly does: readonly string[];
}

/** A receiver and its own brakes. */
export interface OwnBrakes {
	readonly title: string;
	readonly brakes: readonly ProfileBrake[];
}
