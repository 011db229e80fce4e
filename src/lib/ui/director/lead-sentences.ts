import type { DirectorFacts } from '$lib/core/report/director-facts';
import { directorWords } from './words';

/** What a director wants to know first, in two or three sentences. */
export function leadSentences({
	receivers,
	counts,
	files,
	compared,
	brakes
}: DirectorFacts): string {
	const text = directorWords.lead;
	const takers = receivers.filter(({ verdict }) => verdict.startsWith('accepted')).length;
	const taken =
		receivers.length === 0 ? text.nobody(counts.error) : text.take(takers, receivers.length);
	return [taken, change({ receivers, files, compared }), text.asked(brakes.length)]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function change({
	receivers,
	files,
	compared
}: Pick<DirectorFacts, 'receivers' | 'files' | 'compared'>): string {
	if (compared === null) return '';
	const off = receivers.flatMap((each) => (each.off === null ? [] : [each.off.people]));
	if (off.length > 0) return directorWords.lead.off(Math.max(...off));
	const people = files.find(({ file }) => file === 'users.csv');
	return directorWords.lead.gone(people?.change?.removed ?? 0);
}
