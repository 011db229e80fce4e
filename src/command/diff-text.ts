import type { Comparison, ReceiverForecast } from '../lib/core/snapshots/comparison';
import type { FileDiff } from '../lib/core/snapshots/file-diff';
import { thingsIn } from '../lib/core/snapshots/words';
import { counted, list } from './counted';
import { shortened } from './printable';

/** Causes that are named of each file; the JSON has all. */
const MOST_CAUSES = 5;

/** A comparison as a short text for people: what changed by file, the brakes, each receiver. */
export function* diffText({
	diff,
	rollOver,
	brakes,
	forecasts,
	rekeyed
}: Comparison): Generator<string> {
	for (const file of diff.files) yield fileText(file);
	if (rollOver !== null) {
		yield `\n${rollOver.because} Expected then:\n`;
		for (const { says } of rollOver.expected) yield `  ${says}\n`;
	}
	for (const { school, rule, of, count, over, file } of brakes) {
		if (!over) continue;
		const place = school === null ? '' : ` of ${shortened(school)}`;
		yield `\nStop and look: ${counted(count)} of ${counted(of)} ${thingsIn(file)}${place} go (limit: ${rule}).\n`;
	}
	for (const each of forecasts) yield* forecastText(each);
	if (rekeyed.length > 0)
		yield `\n${counted(rekeyed.length, 'record seems', 'records seem')} to have come back under another id.\n`;
}

/** One file in a line: how many there were and are, and what changed. */
function fileText({ name, before, after, removed, added, changed, returned }: FileDiff): string {
	const said = [
		[removed, 'gone'] as const,
		[added, 'new'] as const,
		[changed, 'changed'] as const,
		[returned, 'back'] as const
	].flatMap(([records, word]) =>
		records.length > 0 ? [`${counted(records.length)} ${word}`] : []
	);
	const numbers = `${counted(before)} to ${counted(after)}`;
	return `${name}  ${numbers}  ${said.length === 0 ? 'no change' : list(said)}\n`;
}

function* forecastText({
	title,
	isRefused,
	files,
	classes,
	brakes
}: ReceiverForecast): Generator<string> {
	yield `\n${title}\n`;
	if (isRefused) yield '  would refuse the later zip: nothing changes there.\n';
	for (const { file, create, update, switchOff, rejected, bringBack, does, causes } of files) {
		if (create + update + switchOff + rejected + bringBack === 0) continue;
		const off = switchOff > 0 ? `, ${counted(switchOff)} off (${does})` : '';
		const back = bringBack > 0 ? `, ${counted(bringBack)} back` : '';
		const refused = rejected > 0 ? `, ${counted(rejected)} refused` : '';
		yield `  ${file}: ${counted(create)} new, ${counted(update)} changed${off}${back}${refused}\n`;
		for (const { count, message } of causes.slice(0, MOST_CAUSES)) {
			yield `    ${counted(count)} of those off because: ${shortened(message, 200)}\n`;
		}
	}
	for (const { file, of, count, rule, over } of brakes) {
		if (over)
			yield `  It stops here by itself: ${counted(count)} of ${counted(of)} ${thingsIn(file)} (limit: ${rule}).\n`;
	}
	const without = classes.studentsWithoutClass.length;
	if (without > 0)
		yield `  ${counted(without, 'student keeps', 'students keep')} the account and ${without === 1 ? 'loses' : 'lose'} every class.\n`;
}
