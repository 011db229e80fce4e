import type { ZipLimits } from './package';

const gigabyte = 1024 ** 3;

/**
 * Hard limits and the ratio that asks. Honest rosters hold 7 to 39 times what their zip weighs and a
 * file of nothing but commas 343 times; deflate ends at 1032. Apache POI asks at 100, too.
 */
export const rosterLimits: ZipLimits = {
	maxEntries: 1000,
	maxEntryBytes: 4 * gigabyte,
	maxTotalBytes: 8 * gigabyte,
	askRatio: 100
};

/** Inflated bytes of all files above which the person is asked first. */
export const askTotalBytes = 2 * gigabyte;

/** A file that stays below this is never a reason to ask, however well it was compressed. */
export const ratioGraceBytes = 100 * 1024;
