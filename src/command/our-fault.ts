/**
 * What is said of a fault of ours. The message of the error is left out, because it might quote a
 * value out of the roster; its kind and the places in our code are not.
 */
export function faultWords(fault: unknown): string {
	const kind = fault instanceof Error ? fault.name : typeof fault;
	const places = fault instanceof Error ? frames(fault).slice(0, 8) : [];
	return [
		'Rollcall made a mistake. This is a fault of ours and not of your file.',
		`Please report these lines; nothing of the roster is in them. (${kind})`,
		...places,
		''
	].join('\n');
}

/** The lines of the stack behind the message, which may itself have lines of any kind. */
function frames({ stack = '', message }: Error): string[] {
	const from = stack.indexOf(message) + message.length;
	return stack
		.slice(Math.max(0, from))
		.split('\n')
		.filter((line) => /^\s+at /.test(line));
}
