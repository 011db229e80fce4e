/**
 * The shape of English words with any words in it: a constant such as `'Gone'` is a string, of
 * functions only what comes out is widened. Names and what functions take stay exact.
 */
export type Widened<T> = T extends string
	? string
	: T extends (...given: infer Given) => infer Said
		? (...given: Given) => Widened<Said>
		: T extends object
			? { readonly [Key in keyof T]: Widened<T[Key]> }
			: T;
