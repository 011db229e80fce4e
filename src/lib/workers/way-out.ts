import { NOWHERE } from './nowhere';

/** One way by which code could send something away. */
export interface WayOut {
	readonly id: string;
	/** The directive of the policy that refuses it, as the browser's report names it or begins it. */
	readonly rule: string;
	/** False where this browser has no such way. */
	readonly isThere?: () => boolean;
	/** Takes the way to an address. It may throw or reject. */
	readonly take: (address: string) => unknown;
}

/** What became of one try. */
export interface WayResult {
	readonly id: string;
	/**
	 * - `refused`: the browser reported that the policy of the page refused it.
	 * - `stopped`: the browser stopped it by itself, before any policy.
	 * - `absent`: this browser has no such way.
	 * - `open`: nobody was seen to refuse it.
	 */
	readonly outcome: 'refused' | 'stopped' | 'absent' | 'open';
	/** The directive that refused it; null where none did. */
	readonly by: string | null;
}

/** So long the browser may take to report a refusal. */
const PATIENCE_MS = 4000;
/** What is sent, or would be. */
const VALUE = 'test-value';

const addressOf = (id: string): string => `${NOWHERE}${id}?value=${VALUE}`;

/** A refusal as the browser reports it; some name only the origin, and are known by their directive. */
const fits = ({ id, rule }: WayOut, { blockedURI, effectiveDirective }: Refusal): boolean =>
	blockedURI.includes(`/${id}?`) ||
	(!blockedURI.includes('?') && effectiveDirective.startsWith(rule));

type Refusal = Pick<SecurityPolicyViolationEvent, 'blockedURI' | 'effectiveDirective'>;

/**
 * Takes every way with a test value to an address that is nowhere, and listens to the browser's
 * reports of what it refused (CSP 3, 5.1). Each way has one result, in the order of `ways`.
 */
export async function tryWays(ways: readonly WayOut[]): Promise<readonly WayResult[]> {
	const refusals: Refusal[] = [];
	const hear = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
		refusals.push({ blockedURI, effectiveDirective });
	};
	addEventListener('securitypolicyviolation', hear);
	const there = ways.filter(({ isThere = () => true }) => isThere());
	const stopped = new Set(there.filter((way) => isStopped(way)).map(({ id }) => id));
	const refusalOf = (way: WayOut) => refusals.find((refusal) => fits(way, refusal));
	const isOpen = (way: WayOut) => !stopped.has(way.id) && refusalOf(way) === undefined;
	await until(() => !there.some(isOpen));
	removeEventListener('securitypolicyviolation', hear);
	return ways.map((way) => {
		const by = refusalOf(way)?.effectiveDirective ?? null;
		if (by !== null) return { id: way.id, outcome: 'refused', by };
		const outcome = stopped.has(way.id) ? 'stopped' : there.includes(way) ? 'open' : 'absent';
		return { id: way.id, outcome, by };
	});
}

/** Takes a way. True where the browser would not even begin. */
function isStopped({ id, take }: WayOut): boolean {
	try {
		// What ends later ends in a refusal or in nothing; neither is news here.
		Promise.resolve(take(addressOf(id))).catch(() => undefined);
		return false;
	} catch {
		return true;
	}
}

/** Comes back once it is so, or when patience ends. */
async function until(isSo: () => boolean): Promise<void> {
	for (const end = performance.now() + PATIENCE_MS; performance.now() < end && !isSo();)
		await new Promise((done) => setTimeout(done, 50));
}
