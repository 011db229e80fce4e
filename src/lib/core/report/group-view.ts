import type { GroupSource } from '../findings/group-source';
import type { GroupView } from './report';

/** A group as a screen shows it. */
export function groupView(source: GroupSource, kept: number): GroupView {
	const { texts, meta } = source.rule;
	return {
		group: source.group(kept),
		title: texts.title,
		message: source.messageParts(),
		advice: source.adviceParts(),
		what: texts.what,
		why: texts.why,
		source: meta.source,
		basis: meta.basis,
		hasRows: source.matches.inRecords,
		standsFor: source.vendor?.baseGroup ?? null
	};
}
