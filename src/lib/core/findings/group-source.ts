import type { Fact, Facts, Finding, Group, MessagePart } from './finding';
import type { Hit, Matches } from './matches';
import type { Details, Rule } from '../rules/rule';
import type { Effect } from '../profiles/format/parts';
import type { Version } from '../spec/spec';
import { messageParts, messageText } from './message';

/** Whose finding it is, where a receiver's demand speaks and not the standard. */
export interface VendorSide {
	/** Id of the profile. */
	readonly profile: string;
	/** Id of the rule of the base that it stands for, if any. */
	readonly base: string | null;
	/** Id of the group whose findings these are, or some of them, if any. */
	readonly baseGroup: string | null;
	readonly effect: Effect;
	/** What the receiver does about it, in its own terms; null where it does not say. */
	readonly does: string | null;
}

/**
 * A group before it has words: the rule, its matches and (where one value is the cause) which value.
 * Everything a report or a screen prints is made from it on demand.
 */
export class GroupSource {
	/** Set when all groups are sorted: g1, g2 … */
	id = '';
	/** Id of the group whose repair would remove this one; set when all groups are numbered. */
	causedBy: string | null = null;
	/** Ids of the profiles that do not hold their senders to this. */
	relaxedBy: readonly string[] = [];
	readonly first: Hit;

	constructor(
		readonly rule: Rule,
		readonly matches: Matches,
		/** Key of the value that is the cause, or null for all of them. */
		readonly key: number | null,
		readonly count: number,
		/** Number of different values. */
		readonly values: number,
		/** The version of the standard that the set was checked as. */
		readonly version: Version,
		/** Set where the finding is a receiver's own. */
		readonly vendor: VendorSide | null = null
	) {
		this.first = matches.first?.(key) ?? firstOf(matches.hits(key));
	}

	/** The one value that is the cause, or null. */
	get value(): string | null {
		const details = this.matches.details(this.first);
		if (this.values > 1) return null;
		return details.value ?? this.matches.text(this.first);
	}

	hits(): Iterable<Hit> {
		return this.matches.hits(this.key);
	}

	/** The group as the report prints it, keeping `kept` of its findings. */
	group(kept: number): Group {
		const { rule, matches } = this;
		return {
			id: this.id,
			rule: rule.meta.id,
			base: this.vendor?.base ?? null,
			profile: this.vendor?.profile ?? null,
			severity: rule.meta.severity,
			file: matches.file,
			column: matches.column,
			value: this.value,
			values: this.values,
			count: this.count,
			kept,
			causedBy: this.causedBy,
			relaxedBy: this.relaxedBy,
			message: text(this.messageParts()),
			advice: text(this.adviceParts()),
			fix: null,
			effect: this.vendor?.effect ?? null,
			does: this.vendor?.does ?? null,
			// What a person set aside is no fact of the roster: the summary of a report adds it.
			setAside: null
		};
	}

	/** The sentence on the whole group. */
	messageParts(): MessagePart[] {
		const details = this.matches.details(this.first);
		const template =
			this.#sharedMessage(details.variant) ?? pick(this.rule.texts.messages, details.variant);
		return this.#said('messages', messageParts(template, this.#facts(this.first, details)));
	}

	#said(what: 'messages' | 'advice', parts: MessagePart[]): MessagePart[] {
		const isOwn = this.rule.texts.own?.includes(what) ?? false;
		return isOwn ? parts.map((part) => (part.isValue ? part : { ...part, isOwn })) : parts;
	}

	/** The template for several findings, where the rule has one. */
	#sharedMessage(variant = 'one'): string | undefined {
		if (this.count === 1) return undefined;
		const { messages } = this.rule.texts;
		return this.values > 1
			? (messages[`${variant}Many`] ?? messages['many'])
			: (messages[`${variant}Rows`] ?? messages['rows']);
	}

	adviceParts(): MessagePart[] {
		const details = this.matches.details(this.first);
		const template = pick(this.rule.texts.advice, details.variant);
		return this.#said('advice', messageParts(template, this.#facts(this.first, details)));
	}

	/** One finding with its place and words. */
	finding(hit: Hit): Finding {
		const details = this.matches.details(hit);
		const { file, row, line, byte, column } = this.matches.place(hit);
		return {
			group: this.id,
			rule: this.rule.meta.id,
			profile: this.vendor?.profile ?? null,
			severity: this.rule.meta.severity,
			file,
			row,
			line,
			byte,
			column,
			value: details.value ?? this.matches.text(hit),
			candidate: details.candidate ?? null,
			related: details.related ?? [],
			message: this.#findingText(hit, details)
		};
	}

	findingText(hit: Hit): string {
		return this.#findingText(hit, this.matches.details(hit));
	}

	#findingText(hit: Hit, details: Details): string {
		const template = pick(this.rule.texts.messages, details.variant);
		return messageText(template, { ...this.#facts(hit, details), count: 1 });
	}

	#facts(hit: Hit, details: Details): Facts {
		const { file, row, line, column } = this.matches.place(hit);
		const { count, values, version } = this;
		const facts: Record<string, Fact> = { count, values, version };
		const value = details.value ?? this.matches.text(hit);
		if (file !== null) facts['file'] = file;
		if (row !== null) facts['row'] = row;
		if (line !== null) facts['line'] = line;
		if (column !== null) facts['column'] = column;
		if (value !== null) facts['value'] = value;
		const { candidate = null } = details;
		if (candidate !== null) facts['candidate'] = candidate;
		return Object.assign(facts, details.facts);
	}
}

const text = (parts: readonly MessagePart[]): string => parts.map((part) => part.text).join('');

const pick = (
	templates: Readonly<Record<string, string>> & { readonly one: string },
	variant: string | undefined
): string => (variant === undefined ? templates.one : (templates[variant] ?? templates.one));

function firstOf(hits: Iterable<Hit>): Hit {
	for (const hit of hits) return hit;
	throw new Error('a group without a finding');
}
