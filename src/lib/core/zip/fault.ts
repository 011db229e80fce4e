import type { Observation } from '../findings/observation';

/** What is wrong with one entry, before it is known under which name the entry is reported. */
export interface Fault {
	readonly rule: string;
	readonly variant?: string;
	readonly facts: Observation['facts'];
	readonly value?: string;
}
