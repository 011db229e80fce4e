/** What a runner did. A skipped test counts as failed: it is named, never passed over. */
export interface Tally {
	readonly passed: number;
	readonly failed: number;
	/** Names of skipped tests and of those that needed a second try, and reasons for a failure that no single test stands for. */
	readonly notes: readonly string[];
}

/** The step was not run, and why. */
export const notRun = (why: string): Tally => ({ passed: 0, failed: 1, notes: [why] });

/** A step without tests of its own counts as one. */
export const exitTally = (exit: number): Tally =>
	exit === 0 ? { passed: 1, failed: 0, notes: [] } : { passed: 0, failed: 1, notes: [] };

/** What vitest's `json` reporter writes, as far as it is read here. */
interface VitestResults {
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
	}[];
}

/** What Playwright's `json` reporter writes, as far as it is read here. */
interface PlaywrightSuite {
	readonly title: string;
	readonly suites?: readonly PlaywrightSuite[];
	readonly specs?: readonly {
		readonly title: string;
		readonly tests: readonly { readonly status: string }[];
	}[];
}
interface PlaywrightResults {
	readonly suites: readonly PlaywrightSuite[];
	readonly errors?: readonly { readonly message?: string }[];
}

/** One test as either runner names it; `skipped` covers what was put off as well as what was left out. */
interface Outcome {
	readonly name: string;
	readonly state: 'passed' | 'second' | 'failed' | 'skipped';
}

function tally(outcomes: readonly Outcome[], faults: readonly string[], exit: number): Tally {
	const skipped = outcomes.filter(({ state }) => state === 'skipped');
	const second = outcomes.filter(({ state }) => state === 'second');
	const passed = outcomes.filter(({ state }) => state === 'passed').length + second.length;
	const notes = [
		...skipped.map(({ name }) => `skipped: ${name}`),
		...second.map(({ name }) => `passed at the second try: ${name}`),
		...faults
	];
	const failed = outcomes.length - passed + faults.length;
	if (exit === 0 || failed > 0) return { passed, failed, notes };
	return {
		passed,
		failed: 1,
		notes: [...notes, `ended with exit code ${exit} though no test failed`]
	};
}

const crashed = (exit: number): Tally => notRun(`ended with exit code ${exit} and left no results`);

/**
 * Counts what vitest did. A file that could not be loaded counts as one failed test.
 *
 * @param results the parsed file of its `json` reporter; undefined when there is none
 * @param exit its exit code: a fault outside every test shows there alone
 */
export function vitestTally(results: unknown, exit: number): Tally {
	if (results === undefined) return crashed(exit);
	// The shape is vitest's own (JsonTestResults in vitest/node).
	const { testResults } = results as VitestResults;
	const states: Readonly<Record<string, Outcome['state']>> = { passed: 'passed', failed: 'failed' };
	const outcomes = testResults.flatMap(({ assertionResults }) =>
		assertionResults.map(({ fullName, status }) => ({
			name: fullName.trim(),
			state: states[status] ?? 'skipped'
		}))
	);
	const faults = testResults
		.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
		.map(({ name }) => `could not be loaded: ${name}`);
	return tally(outcomes, faults, exit);
}

function specsOf(suite: PlaywrightSuite, path: readonly string[] = []): Outcome[] {
	const here = [...path, suite.title];
	// A browser on a busy machine stumbles now and then: the second try counts, and is named.
	const states: Readonly<Record<string, Outcome['state']>> = {
		expected: 'passed',
		flaky: 'second',
		skipped: 'skipped'
	};
	const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
		tests.map(({ status }) => ({
			name: [...here, title].join(' › '),
			state: states[status] ?? 'failed'
		}))
	);
	return [...own, ...(suite.suites ?? []).flatMap((inner) => specsOf(inner, here))];
}

/** Counts what Playwright did; parameters as for `vitestTally`. */
export function playwrightTally(results: unknown, exit: number): Tally {
	if (results === undefined) return crashed(exit);
	// The shape is Playwright's own (JSONReport in @playwright/test/reporter).
	const { suites, errors = [] } = results as PlaywrightResults;
	const faults = errors.map(({ message }) => message ?? 'a fault outside the tests');
	return tally(
		suites.flatMap((suite) => specsOf(suite)),
		faults,
		exit
	);
}

/** The sum over all runners. */
export function total(tallies: readonly Tally[]): Tally {
	return tallies.reduce(
		(sum, { passed, failed, notes }) => ({
			passed: sum.passed + passed,
			failed: sum.failed + failed,
			notes: [...sum.notes, ...notes]
		}),
		{ passed: 0, failed: 0, notes: [] }
	);
}

/** The table at the end of `npm test`, its last line being `N passed, N failed`. */
export function summary(rows: readonly { readonly name: string; readonly tally: Tally }[]): string {
	const line = (name: string, passed: string, failed: string) =>
		`${name.padEnd(14)}${passed.padStart(8)}${failed.padStart(8)}`;
	const { passed, failed } = total(rows.map(({ tally }) => tally));
	return [
		line('', 'passed', 'failed'),
		...rows.flatMap(({ name, tally }) => [
			line(name, String(tally.passed), String(tally.failed)),
			...tally.notes.map((note) => `  ${note}`)
		]),
		`${passed} passed, ${failed} failed`
	].join('\n');
}
