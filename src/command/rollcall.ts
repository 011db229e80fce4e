import { runAnonymise } from './anonymise-verb';
import { callOf } from './call';
import { runCheck } from './check-verb';
import { runDelta } from './delta-verb';
import { runDiff } from './diff-verb';
import { runFix } from './fix';
import { exitStatus } from './exit-status';
import { Output } from './output';
import { faultWords } from './our-fault';
import { runProfiles } from './profiles-verb';
import { runRules } from './rules-verb';
import { shortened } from './printable';
import { usage } from './usage';

/*
 * The headless command: the same core as in the browser, in Node. Results go to standard output,
 * every message for people to standard error. See `usage.ts` for what can be called.
 */

const out = new Output(process.stdout);
const err = new Output(process.stderr);

/** Does what the words of the command line ask for, and gives the exit status. */
async function run(words: readonly string[]): Promise<number> {
	const call = callOf(words);
	if (!call.ok) {
		await err.print([`${shortened(call.problem, 400)}\n\n${usage}`]);
		return exitStatus.notChecked;
	}
	if (call.value.verb === 'help') {
		await out.print([usage]);
		return exitStatus.clean;
	}
	switch (call.value.verb) {
		case 'check':
			return runCheck(call.value, out, err);
		case 'diff':
			return runDiff(call.value, out, err);
		case 'delta':
			return runDelta(call.value, out, err);
		case 'anonymise':
			return runAnonymise(call.value, out, err);
		case 'fix':
			return runFix(call.value, out, err);
		case 'rules':
			return runRules(call.value, out);
		case 'profiles':
			return runProfiles(call.value, out);
	}
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (fault) {
	await err.print([faultWords(fault)]);
	process.exitCode = exitStatus.ourFault;
}
if (out.failure !== null) {
	await err.print([`The output could not be written: ${out.failure}.\n`]);
	process.exitCode = exitStatus.notChecked;
}
