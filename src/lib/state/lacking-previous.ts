import type { ComparedRun, Delivery } from './comparison';

/** True where the checked delivery holds changes only, and its check did not know the earlier one. */
export function lacksPrevious(
	run: Pick<ComparedRun, 'result' | 'canCheckAgain'>,
	{ name }: Delivery
): boolean {
	const summary = run.result?.summary;
	if (summary === undefined || !run.canCheckAgain) return false;
	const isDelta = summary.files.some(({ mode }) => mode === 'delta');
	return isDelta && summary.previous?.name !== name;
}
