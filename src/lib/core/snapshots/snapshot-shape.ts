import { flag, list, object, oneOf, orNull, quantity, text } from './shape';

/*
 * The shapes of a snapshot's parts, for what comes from outside: a file that somebody hands in may
 * be broken, of another tool, or made up.
 */

const words = orNull(text);
const severity = oneOf('error', 'warning', 'info');
const verdict = oneOf('accepted', 'accepted-with-losses', 'rejected', 'unknown');
const effect = oneOf('refusesZip', 'refusesFile', 'dropsRow', 'dropsValue', 'none');
const counts = object({ error: quantity, warning: quantity, info: quantity });
const setAside = orNull(object({ reason: text, until: text }));
const rows = { name: text, valid: quantity, warning: quantity, invalid: quantity };
const source = object({ name: words, code: words });

const group = object({
	id: text,
	rule: text,
	base: words,
	profile: words,
	severity,
	file: words,
	column: words,
	value: words,
	values: quantity,
	count: quantity,
	kept: quantity,
	causedBy: words,
	relaxedBy: list(text),
	effect: orNull(effect),
	does: words,
	message: text,
	advice: text,
	fix: words,
	setAside
});

const parts = list(object({ text, isValue: flag }));
const view = object({
	group,
	title: text,
	message: parts,
	advice: parts,
	what: text,
	why: text,
	source: text,
	basis: text,
	hasRows: flag,
	standsFor: words
});

const profile = object({
	id: text,
	title: text,
	revision: text,
	sha256: words,
	verdict,
	sentence: text,
	counts,
	settings: list(
		object({
			key: text,
			value: (value, path) => (typeof value === 'boolean' ? null : text(value, path)),
			default: flag
		})
	),
	files: list(object({ ...rows, verdict, saved: quantity, failed: quantity })),
	inherited: list(object({ group: text, severity, effect, setAside })),
	notJudged: list(object({ rule: text, because: text }))
});

const previous = object({
	name: text,
	bytes: quantity,
	sha256: words,
	oneroster: words,
	used: flag,
	problem: words,
	message: text
});

const summary = object({
	format: oneOf('rollcall-report/1'),
	tool: object({ name: text, version: text }),
	asOf: words,
	input: object({ name: text, bytes: quantity, sha256: words, oneroster: words, evidence: text }),
	previous: orNull(previous),
	files: list(
		object({
			...rows,
			mode: orNull(oneOf('bulk', 'delta', 'absent')),
			rows: quantity,
			state: oneOf(
				...['checked', 'recovered', 'damaged', 'unreadable', 'absent', 'not-oneroster', 'skipped']
			)
		})
	),
	profiles: list(profile),
	counts,
	notRun: list(object({ rule: text, file: text, because: text })),
	groups: list(group)
});

/** `SnapshotDetails`. */
export const detailsShape = object({
	format: oneOf('rollcall-snapshot/1'),
	kind: oneOf('zip', 'folder', 'files'),
	source,
	summary,
	groups: list(view),
	leftOut: list(object({ name: text, because: oneOf('other', 'refused', 'damaged') }))
});

const brake = object({
	file: text,
	school: words,
	rule: text,
	of: quantity,
	count: quantity,
	share: quantity,
	reason: text,
	at: text
});

/** `SnapshotLabel`. */
export const labelShape = object({ name: text, note: text, brakes: list(brake) });
