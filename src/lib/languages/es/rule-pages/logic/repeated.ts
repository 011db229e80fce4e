/* Sentences that several rules of this family say. */

export const columnUnseen = 'No mira esta columna.';
