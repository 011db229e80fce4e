import { crc32 } from '../zip/crc32';
import type { Checked } from '../check';
import { failure, success, type Outcome } from '../outcome';
import type { Verdict } from '../profiles/judgement';
import type { GroupSource } from '../findings/group-source';

/** How often a rule spoke. */
export interface TicketRule {
	readonly rule: string;
	readonly count: number;
}

/** What a receiver makes of the zip, and what its own demands found. */
export interface TicketReceiver {
	readonly id: string;
	/** Day of its profile, YYYY-MM-DD. */
	readonly revision: string;
	readonly verdict: Verdict;
	readonly rules: readonly TicketRule[];
}

/** What a ticket tells a vendor: which rules spoke how often, by which versions. Nothing of the roster. */
export interface Ticket {
	/** Version of Rollcall. */
	readonly tool: string;
	/** Version of the standard; null where none was found. */
	readonly oneroster: string | null;
	readonly rules: readonly TicketRule[];
	readonly receivers: readonly TicketReceiver[];
}

/** Why a text is no code. `newer`: a later Rollcall wrote it. */
export type TicketProblem = 'no-code' | 'newer' | 'damaged';

const FORMAT = 'RC1';
/** Ids and versions of ours and of profiles; anything else is left out of a code. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const letters: Readonly<Record<Verdict, string>> = {
	accepted: 'A',
	'accepted-with-losses': 'L',
	rejected: 'R',
	unknown: 'U'
};
const OTHER = 'other';

/** The ticket of a check. */
export function ticketOf({ groups, judgements, version }: Checked, tool: string): Ticket {
	return {
		tool,
		oneroster: version,
		rules: rulesOf(groups),
		receivers: judgements.map(({ chosen: { profile }, verdict, groups: own }) => ({
			id: safeId(profile.id),
			revision: DAY.test(profile.revision) ? profile.revision : '0000-00-00',
			verdict,
			rules: rulesOf(own)
		}))
	};
}

/** Counts by rule, in the order in which the rules come first. */
function rulesOf(groups: readonly GroupSource[]): TicketRule[] {
	const counts = new Map<string, number>();
	for (const { rule, count } of groups) {
		const id = safeId(rule.meta.id);
		counts.set(id, (counts.get(id) ?? 0) + count);
	}
	return [...counts].map(([rule, count]) => ({ rule, count }));
}

const safeId = (id: string): string => (ID.test(id) ? id : OTHER);

/**
 * A ticket as one short text for a support request:
 *
 *     RC1;1.0.0;1.1;reference-missing=9212,value-blank=1;st-math@2026-11-22@R:STM-16=4;3f2a91c0
 *
 * Parts stand between semicolons: the format, the version of Rollcall, that of OneRoster (`-` for none),
 * the rules of the standard with the number of their findings, then a part for each receiver (id, day
 * of its profile, verdict A accepted, L accepted with losses, R rejected, U unknown; behind a colon its
 * own rules), at the end the CRC-32 of all before it. No value, name, file or place.
 */
export function ticketCode({ tool, oneroster, rules, receivers }: Ticket): string {
	const parts = [
		FORMAT,
		safeId(tool),
		oneroster ?? '-',
		rulesText(rules),
		...receivers.map(
			({ id, revision, verdict, rules: own }) =>
				`${id}@${revision}@${letters[verdict]}:${rulesText(own)}`
		)
	].join(';');
	return `${parts};${checksum(parts)}`;
}

const rulesText = (rules: readonly TicketRule[]): string =>
	rules.map(({ rule, count }) => `${rule}=${String(count)}`).join(',');

const checksum = (text: string): string =>
	(crc32(new TextEncoder().encode(text)) >>> 0).toString(16).padStart(8, '0');

/** Reads a code again; line breaks and blanks that a mail program put into it do not matter. */
export function readTicket(text: string): Outcome<Ticket, TicketProblem> {
	const code = text.replace(/\s+/g, '');
	const [format = '', tool = '', oneroster = '', rules = '', ...others] = code.split(';');
	if (!/^RC\d+$/.test(format)) return failure('no-code');
	if (format !== FORMAT) return failure('newer');
	const end = others.at(-1);
	const whole = end === undefined ? '' : code.slice(0, -(end.length + 1));
	if (end !== checksum(whole)) return failure('damaged');
	const own = readRules(rules);
	const receivers = others.slice(0, -1).map(readReceiver);
	const known = receivers.filter((each) => each !== null);
	if (own === null || known.length < receivers.length) return failure('damaged');
	return success({
		tool,
		oneroster: oneroster === '-' ? null : oneroster,
		rules: own,
		receivers: known
	});
}

function readReceiver(text: string): TicketReceiver | null {
	const [, id, revision, letter, rules] = /^([^@:]+)@([\d-]+)@([A-Z]):(.*)$/.exec(text) ?? [];
	const [verdict] = Object.entries(letters).find(([, each]) => each === letter) ?? [];
	const own = readRules(rules ?? '');
	if (id === undefined || revision === undefined || verdict === undefined || own === null)
		return null;
	// The keys of `letters` are the verdicts.
	return { id, revision, verdict: verdict as Verdict, rules: own };
}

function readRules(text: string): TicketRule[] | null {
	if (text === '') return [];
	const rules = text.split(',').map((part): TicketRule | null => {
		const [, rule, count] = /^([A-Za-z0-9][A-Za-z0-9._-]*)=(\d{1,15})$/.exec(part) ?? [];
		return rule === undefined ? null : { rule, count: Number(count) };
	});
	const known = rules.filter((rule) => rule !== null);
	return known.length === rules.length ? known : null;
}
