import type { ReceiverLine } from '../../core/report/receiver-line';

/** A receiver as the dialog lists it. */
export interface ReceiverOption {
	readonly id: string;
	readonly title: string;
	readonly about: string | null;
	/** Version of the standard and number of questions; null for a profile of one's own. */
	readonly facts: Pick<ReceiverLine, 'base' | 'questions'> | null;
}

/** A profile of one's own, as far as choosing it takes. */
export interface OwnLine {
	readonly id: string;
	readonly title: string;
}

/** Whoever was chosen before comes first, then profiles of one's own, then the others by title. */
export function pickerList(
	receivers: readonly ReceiverLine[],
	own: readonly OwnLine[],
	chosen: readonly string[]
): ReceiverOption[] {
	const mine = own.map(({ id, title }) => ({ id, title, about: null, facts: null }));
	const shipped = receivers
		.filter(({ id }) => own.every((each) => each.id !== id))
		.map(({ id, title, about, base, questions }) => ({
			id,
			title,
			about,
			facts: { base, questions }
		}));
	const all = [...mine, ...shipped];
	const rank = ({ id }: OwnLine): number => (chosen.includes(id) ? 0 : 1);
	return all.sort((a, b) => rank(a) - rank(b));
}

/** Those that fit: every word has to occur in the name or in what is said of it. */
export function findReceivers(
	options: readonly ReceiverOption[],
	text: string
): readonly ReceiverOption[] {
	const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
	return options.filter(({ id, title, about }) => {
		const haystack = `${id}\n${title}\n${about ?? ''}`.toLowerCase();
		return wanted.every((word) => haystack.includes(word));
	});
}
