import { changeLog, proofOf, type FixResult } from '../lib/core/edits/fix-report';
import { counted } from './counted';
import { shortened } from './printable';

/** Findings that are listed; the JSON has all. */
const MOST_LEFT = 20;

/** What was fixed as a short text for people: each edit, what is left, the proof. */
export function* fixText(result: FixResult, path: string): Generator<string> {
	const { start, steps, recipe } = result;
	for (const { message } of changeLog(start, steps)) yield `${shortened(message, 300)}\n`;
	if (steps.length === 0) yield 'Nothing was changed.\n';
	for (const { changed, message } of recipe ?? []) {
		if (changed === 0) yield `Found nothing to change: ${shortened(message, 300)}\n`;
	}
	yield* leftText(result);
	yield* zipText(result, path);
}

function* leftText({ heldBack, left }: FixResult): Generator<string> {
	for (const { fix, because } of heldBack)
		yield `Not done (${fix}), because of what would come of it: ${shortened(because, 300)}\n`;
	if (left.length > 0) yield `\n${counted(left.length, 'finding is', 'findings are')} left:\n`;
	for (const { group, severity } of left.slice(0, MOST_LEFT))
		yield `  ${severity}  ${shortened(group.group(0).message, 300)}\n`;
	if (left.length > MOST_LEFT) yield `  and ${counted(left.length - MOST_LEFT)} more\n`;
}

function* zipText({ zip, before, sha256 }: FixResult, path: string): Generator<string> {
	if (zip === null) return;
	yield `\n${proofOf(zip).sentence}\n`;
	for (const { sentence } of zip.checked.judgements) yield `${sentence}\n`;
	yield `Written: ${shortened(path)}\n`;
	yield `sha256 before ${sha256.input} (${shortened(before.input.name)})\n`;
	yield `sha256 after  ${sha256.output ?? ''}\n`;
}
