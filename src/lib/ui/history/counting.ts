/** Where working out stands who came and went. */
export type Counting =
	| { readonly phase: 'idle' }
	/** Rosters that were read, of how many, and the share of the next one that is read. */
	| {
			readonly phase: 'counting';
			readonly done: number;
			readonly of: number;
			readonly share: number;
	  }
	| { readonly phase: 'done' }
	| { readonly phase: 'stopped' }
	| { readonly phase: 'failed'; readonly problem: 'locked' | 'fault' };
