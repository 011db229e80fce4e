/** How a file is compressed where the method has no name: "compressed by …". */
export const methodWords = { unknown: 'unknown' } as const;
