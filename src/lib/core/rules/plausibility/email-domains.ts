import { ByteHeap } from '../../table/byte-heap';
import type { Column } from '../../table/column';
import { editDistance } from '../edit-distance';
import type { ItemCase } from '../rule';
import { Memory } from '../memory';
import type { People } from './people';
import { FAMILY, STUDENT } from './role-kinds';

const AT = 0x40;
/** So many addresses a group has at least before one of its domains can be called rare. */
const FEWEST = 20;
/** A domain is usual where at least so large a share of the group has it. */
const USUAL = 0.05;
/** All usual domains together hold at least so large a share, or there is no rule to be an exception of. */
const TOGETHER = 0.95;
/** A domain is rare where at most so large a share of the group has it (or a single address). */
const RARE = 0.005;
/** Letters by which a misspelt domain differs from the one that was meant. */
const MOST_SLIPS = 2;

/** A domain that hardly anybody of a group has. */
export interface OddDomain extends ItemCase {
	/** The usual domain that was probably meant, where one is so near. */
	readonly meant: string | null;
}

const decoder = new TextDecoder();
const known = new Memory<OddDomain[]>();
const knownDomains = new Memory<Domains>();

/**
 * The odd domains of e-mail addresses. Staff and students are judged apart, because many districts
 * give them different domains; parents and guardians never, because they bring their own addresses.
 *
 * Within a group of 20 addresses or more, domains that 5 % or more of them have are usual. Where the
 * usual ones together hold 95 % of all addresses, a domain is odd if at most 0.5 % of the addresses
 * (or just one) have it, and it is no part of a usual domain nor has one as its part
 * (`mail.district.org` beside `district.org`).
 */
export function oddDomains(people: People, email: Column): OddDomain[] {
	return known.of([people.ids, people.kinds, email], () => seekOdd(people, email));
}

function seekOdd(people: People, email: Column): OddDomain[] {
	const domains = knownDomains.of([email], () => domainsOf(email));
	const groups = groupsOf(people, email);
	return [1, 2].flatMap((group) => oddOnes(domains, groups, group));
}

interface Domains {
	readonly names: readonly string[];
	/** By code of an address its place among the names. */
	readonly byCode: Int32Array;
}

/**
 * What stands behind the last @ of each address, in small letters; '' where there is none. Mostly it
 * is the same as in the address before, so it is held against that one's bytes, from the @ on.
 */
function domainsOf({ dictionary }: Column): Domains {
	const numbers = new Map<string, number>([['', 0]]);
	const byCode = new Int32Array(dictionary.size);
	const chunks = dictionary.heap.words.map(
		({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)
	);
	let last = new Uint8Array(0);
	let lastNumber = 0;
	for (let code = 0; code < byCode.length; code++) {
		const address = dictionary.address(code);
		const bytes = chunks[ByteHeap.chunk(address)];
		const word = ByteHeap.word(address);
		const start = (word + 1) * 4;
		const end = start + dictionary.heap.words[ByteHeap.chunk(address)][word];
		if (!endsIn(bytes, start, end, last)) {
			const at = bytes.subarray(start, end).lastIndexOf(AT);
			if (at < 0) continue;
			last = bytes.slice(start + at, end);
			const name = decoder.decode(last.subarray(1)).trim().toLowerCase();
			lastNumber = numbers.get(name) ?? numbers.size;
			numbers.set(name, lastNumber);
		}
		byCode[code] = lastNumber;
	}
	return { names: [...numbers.keys()], byCode };
}

/** Tells whether the bytes in `[start, end)` end in `other`, which is empty before the first one. */
function endsIn(bytes: Uint8Array, start: number, end: number, other: Uint8Array): boolean {
	const shift = end - other.length;
	if (other.length === 0 || shift < start) return false;
	for (let i = 0; i < other.length; i++) if (bytes[shift + i] !== other[i]) return false;
	return true;
}

/** For each address 1 for staff, 2 for students, 0 for families and where the role is not known. */
function groupsOf({ ids, kinds }: People, email: Column): Uint8Array {
	const groups = new Uint8Array(email.dictionary.size);
	email.codes.blocks.forEach((block, at) => {
		const users = ids.codes.blocks[at];
		for (let i = 0; i < block.length; i++) {
			const kind = kinds[users[i]];
			if (kind !== 0 && (kind & FAMILY) === 0) groups[block[i]] = kind === STUDENT ? 2 : 1;
		}
	});
	return groups;
}

function oddOnes({ names, byCode }: Domains, groups: Uint8Array, group: number): OddDomain[] {
	const counts = new Uint32Array(names.length);
	for (let code = 0; code < byCode.length; code++)
		if (groups[code] === group) counts[byCode[code]]++;
	counts[0] = 0;
	const total = counts.reduce((sum, count) => sum + count, 0);
	const usual = names.filter((_, number) => counts[number] >= total * USUAL && counts[number] > 0);
	const held = usual.reduce((sum, name) => sum + counts[names.indexOf(name)], 0);
	if (total < FEWEST || held < total * TOGETHER) return [];
	const most = Math.max(1, Math.floor(total * RARE));
	return names.flatMap((name, number) => {
		if (counts[number] === 0 || counts[number] > most) return [];
		if (usual.some((other) => isPart(name, other) || isPart(other, name))) return [];
		const codes = [...byCode.keys()].filter(
			(code) => byCode[code] === number && groups[code] === group
		);
		return [{ value: name, codes, meant: nearest(name, usual) }];
	});
}

const isPart = (part: string, whole: string): boolean =>
	part === whole || part.endsWith(`.${whole}`);

const nearest = (name: string, usual: readonly string[]): string | null =>
	usual.find((other) => editDistance(name, other) <= MOST_SLIPS) ?? null;
