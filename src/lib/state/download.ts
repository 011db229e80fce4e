const types = { json: 'application/json', csv: 'text/csv' };

/** How long the bytes stay available: Safari reads them only after the click has returned. */
const REVOKE_MS = 60_000;

/**
 * Offers a report as a download. The name holds nothing of the roster, so that it can stand in a
 * ticket or a mail.
 * @param what the kind of thing, for its name
 */
export function offerDownload(bytes: Uint8Array, format: 'json' | 'csv', what = 'report'): void {
	offerFile(
		new Blob([new Uint8Array(bytes)], { type: types[format] }),
		`rollcall-${what}.${format}`
	);
}

/** Offers a file as a download, under a name that holds nothing of the roster. */
export function offerFile(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, REVOKE_MS);
}
