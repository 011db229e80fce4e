/** The seeds of the ten districts that conformance tests make. */
export const tenSeeds: readonly number[] = Array.from({ length: 10 }, (_, index) => index + 1);
