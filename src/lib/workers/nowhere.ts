/**
 * Where the trial of all ways out asks for things: another origin, and one that is nowhere. Names under
 * `.invalid` never lead to a computer (RFC 2606, 2), so that even a browser that refuses nothing
 * would reach nobody.
 */
export const NOWHERE = 'https://way-out.invalid/';
