import { jsonTexts } from '../lib/core/report/json-texts';
import { ruleCatalogue } from '../lib/core/report/rule-catalogue';
import { rules } from '../lib/core/rules/index';
import type { RulesCall } from './call';
import { exitStatus } from './exit-status';
import type { Output } from './output';
import { toolVersion } from './tool-version';

/** Prints the catalogue of rules: `rollcall-rules/1`, or a line for each. */
export async function runRules({ json }: RulesCall, out: Output): Promise<number> {
	const catalogue = ruleCatalogue(rules, toolVersion);
	await out.print(
		json
			? jsonTexts(catalogue)
			: catalogue.rules.map(
					({ id, severity, title }) => `${severity.padEnd(8)} ${id.padEnd(28)} ${title}\n`
				)
	);
	return exitStatus.clean;
}
