/** Text is handed over in pieces of about this many characters. */
const PIECE = 1 << 16;

/**
 * The JSON of an object in short texts. What can be gone through (an array, a generator) becomes an
 * array with an item a line, so that a million items never stand in memory together.
 */
export function* jsonTexts(object: object): Generator<string, void, undefined> {
	let separator = '{\n';
	for (const [name, value] of Object.entries(object)) {
		yield `${separator} ${JSON.stringify(name)}: `;
		if (isList(value)) yield* itemTexts(value);
		else yield JSON.stringify(value);
		separator = ',\n';
	}
	yield '\n}\n';
}

function* itemTexts(items: Iterable<unknown>): Generator<string, void, undefined> {
	let isEmpty = true;
	for (const item of items) {
		yield `${isEmpty ? '[' : ','}\n  ${JSON.stringify(item)}`;
		isEmpty = false;
	}
	yield isEmpty ? '[]' : '\n ]';
}

const isList = (value: unknown): value is Iterable<unknown> =>
	typeof value === 'object' && value !== null && Symbol.iterator in value;

/** Short texts joined into pieces that are worth a call of their own. */
export function* inPieces(texts: Iterable<string>): Generator<string, void, undefined> {
	let piece = '';
	for (const text of texts) {
		piece += text;
		if (piece.length < PIECE) continue;
		yield piece;
		piece = '';
	}
	if (piece !== '') yield piece;
}
