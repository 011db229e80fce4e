/** A package of somebody else in the app. */
export interface PackageLine {
	readonly name: string;
	readonly version: string;
	/** SPDX expression. */
	readonly license: string;
	/** The licence in full. */
	readonly text: string;
}

/** How well a success criterion is met, in the terms of the VPAT. */
export type Conformance = 'supports' | 'partially' | 'not-applicable';

/** One success criterion of WCAG 2.2, level A or AA. */
export interface Criterion {
	readonly number: string;
	readonly name: string;
	readonly level: 'A' | 'AA';
	readonly met: Conformance;
	readonly remark: string;
	/** How that is known. */
	readonly tested: TestKind;
}

/** How a criterion is tested. */
export type TestKind = 'axe' | 'keyboard' | 'e2e' | 'unit' | 'looked' | 'none';
