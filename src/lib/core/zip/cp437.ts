/** The upper half of code page 437, the zip format's first character set (APPNOTE appendix D). */
const upperHalf =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
	'└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** Bytes as text in code page 437. Bytes below 128 stay what they are, control characters too. */
export const decodeCp437 = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) =>
		byte < 128 ? String.fromCharCode(byte) : upperHalf[byte - 128]
	).join('');
