import { check } from '../check';
import { smallestSet } from '../rules/smallest-set';
import { bytesSource } from '../zip/byte-source';
import { openPackage } from '../zip/open-package';
import { concatenate } from '../zip/zip-records';
import { writeZip } from '../zip/zip-writer';
import type { Edit } from './edit';
import { EditLog } from './edit-log';
import { exportZip, type ExportOptions } from './export-zip';

/**
 * SHA-256 of the corrected zip that every engine has to write. A change of it is a change of what all
 * users get for the same input and edits: it wants a reason.
 */
export const engineExportHash = 'da6470f9ea019b898ffed199cce60ad3cb1108f2c35b3867c0691791ae881177';

/** Users enough for several segments of deflate. */
function users(count: number): string {
	let seed = 11;
	const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
	const [header, , student] = smallestSet['users.csv'].split('\r\n');
	const rows = Array.from({ length: count }, (_, at) =>
		student
			.replace('student-1', `student-${at}`)
			.replaceAll('lnovak', `n${next()}`)
			.replace('Léa', `Léa ${next() % 900}`)
	);
	return [header, ...rows, ''].join('\r\n');
}

const edits: readonly Edit[] = [
	{ kind: 'replaceValue', file: 'users.csv', column: 'role', from: 'student', to: 'Student' },
	{ kind: 'setCell', file: 'users.csv', row: 7, column: 'familyName', to: 'Ňu, "Ann"' },
	{ kind: 'addColumn', file: 'users.csv', column: 'metadata.note', at: 3, value: '' },
	{ kind: 'removeRecords', file: 'users.csv', rows: [9, 4000] },
	{ kind: 'addFile', file: 'demographics.csv' },
	{ kind: 'restyleFile', file: 'orgs.csv', quoting: 'all' }
];

/** SHA-256, lower-case hex, of a corrected zip, the same wherever it is written. */
export async function engineExport(options: ExportOptions = {}): Promise<string> {
	const files = { ...smallestSet, 'users.csv': users(15_000) };
	const bytes = writeZip(
		Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
	);
	const source = bytesSource(bytes, 'roster.zip');
	const input = {
		files: [{ source, path: 'roster.zip' }],
		name: 'roster.zip',
		kind: 'zip' as const
	};
	const checked = await check(input, { confirmed: true });
	const opened = await openPackage(input);
	if (checked.kind === 'question' || !opened.ok) throw new Error('the zip was not read');
	const log = new EditLog(checked.set);
	for (const edit of edits) if (log.add(edit) === 0) throw new Error(`nothing to ${edit.kind}`);
	const zip = await exportZip(opened.value, log.roster, options);
	if (!zip.ok) throw new Error(zip.problem.because);
	const pieces: Uint8Array[] = [];
	for await (const piece of zip.value.bytes()) pieces.push(piece.slice());
	const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(concatenate(pieces)));
	return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
