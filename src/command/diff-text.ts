import type { Comparison, ReceiverForecast } from '../lib/core/snapshots/comparison';
import { thingsIn } from '../lib/core/snapshots/words.en';
import { counted, list } from './counted';
import { shortened } from './printable';

/** A comparison as a short text for people: what changed by file, the brakes, each receiver. */
export function* diffText({ diff, brakes, forecasts, rekeyed }: Comparison): Generator<string> {
	for (const file of diff.files) {
		const said = [
			...(file.removed.length > 0 ? [`${counted(file.removed.length)} gone`] : []),
			...(file.added.length > 0 ? [`${counted(file.added.length)} new`] : []),
			...(file.changed.length > 0 ? [`${counted(file.changed.length)} changed`] : []),
			...(file.returned.length > 0 ? [`${counted(file.returned.length)} back`] : [])
		];
		const numbers = `${counted(file.before)} to ${counted(file.after)}`;
		yield `${file.name}  ${numbers}  ${said.length === 0 ? 'no change' : list(said)}\n`;
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

function* forecastText({ title, isRefused, files, classes }: ReceiverForecast): Generator<string> {
	yield `\n${title}\n`;
	if (isRefused) yield '  would refuse the later zip: nothing changes there.\n';
	for (const { file, create, update, switchOff, rejected, bringBack, does } of files) {
		if (create + update + switchOff + rejected + bringBack === 0) continue;
		const off = switchOff > 0 ? `, ${counted(switchOff)} off (${does})` : '';
		const back = bringBack > 0 ? `, ${counted(bringBack)} back` : '';
		const refused = rejected > 0 ? `, ${counted(rejected)} refused` : '';
		yield `  ${file}: ${counted(create)} new, ${counted(update)} changed${off}${back}${refused}\n`;
	}
	if (classes.studentsWithoutClass > 0)
		yield `  ${counted(classes.studentsWithoutClass, 'student keeps', 'students keep')} the account and ${classes.studentsWithoutClass === 1 ? 'loses' : 'lose'} every class.\n`;
}
