import type { Counts } from '../../core/report/report';
import { editWords } from './words';

interface News {
	readonly kind: 'made' | 'undone' | 'redone';
	readonly changed: number;
	readonly gone: Counts;
	readonly came: Counts;
}

/** What the last change did, in a sentence; null where there was none. */
export function editNews(news: News | null, isFault: boolean): string | null {
	if (isFault) return editWords.news.failed;
	if (news === null) return null;
	return news.changed === 0
		? editWords.news.nothing
		: editWords.news[news.kind](news.gone, news.came);
}
