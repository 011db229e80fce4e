import type { ReceiverLine } from '../core/report/receiver-line';
import { lazily } from './lazily';

/** The receivers whose profiles come with Rollcall, by title; brought in when somebody needs a name. */
export const receiverList = lazily(async (): Promise<readonly ReceiverLine[]> => {
	const { lines } = await import('virtual:receiver-list');
	// The build wrote it out of this very type.
	return JSON.parse(lines) as readonly ReceiverLine[];
});
