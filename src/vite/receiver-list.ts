import { shippedIds, shippedProfile } from '../lib/core/profiles/shipped';
import type { ReceiverLine } from '../lib/core/report/receiver-line';

/** What choosing a receiver takes, for every profile that comes with Rollcall, by title. */
export const receiverLines = (): ReceiverLine[] =>
	shippedIds
		.map((id) => {
			const profile = shippedProfile(id);
			if (profile === undefined) throw new Error(`there is no profile ${id}`);
			const { title, about = null, base, settings } = profile;
			return { id, title, about, base, questions: settings.length };
		})
		.sort((a, b) => a.title.localeCompare(b.title, 'en'));
