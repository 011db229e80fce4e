/** Offers `text` as a download named `name`. */
export function saveText(name: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers begin to read only after the click is over.
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, 60_000);
}
