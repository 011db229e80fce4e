import type { ReportSummary } from '../core/report/report';
import type { Ask } from './own-profiles.svelte';

/**
 * SHA-256 of what was checked, as lower-case hex: that which its saved report bears. Null for the
 * sample district, and where the file cannot be read any more.
 */
export async function checkedHash(ask: Ask): Promise<string | null> {
	// Without a finding: the summary alone.
	const report = await ask((api) => api.report('json', 0));
	if (!report.ok) return null;
	// It is what the worker has just made.
	const { input } = JSON.parse(new TextDecoder().decode(report.value)) as ReportSummary;
	return input.sha256;
}
