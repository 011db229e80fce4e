/** Puts what is held at the beginning of the larger room. */
export function longer<Numbers extends Int32Array | Uint32Array>(
	held: Numbers,
	room: Numbers
): Numbers {
	room.set(held);
	return room;
}
