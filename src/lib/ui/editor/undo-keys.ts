/** What a combination of keys asks for: Ctrl or Cmd with Z, with Shift or Y for the way forth. */
export function stepOfKey({
	key,
	ctrlKey,
	metaKey,
	shiftKey,
	altKey
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>):
	'undo' | 'redo' | null {
	if (altKey || !(ctrlKey || metaKey)) return null;
	const letter = key.toLowerCase();
	if (letter === 'y') return 'redo';
	if (letter !== 'z') return null;
	return shiftKey ? 'redo' : 'undo';
}

/** Inputs that hold text. */
const texts = new Set(['text', 'search', 'url', 'date', 'number', 'email', 'tel']);

/** True for an element that takes back its own letters. */
export function isForText(target: EventTarget | null): boolean {
	if (target instanceof HTMLTextAreaElement) return true;
	return target instanceof HTMLInputElement && texts.has(target.type);
}
