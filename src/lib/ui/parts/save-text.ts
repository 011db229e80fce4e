/** Offers `text` as a download named `name`. */
export function saveText(name: string, text: string, type = 'text/plain;charset=utf-8'): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers begin to read only after the click is over.
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, 60_000);
}
