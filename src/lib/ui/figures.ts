import { madeOnce } from '../languages/made-once';

/** Numbers, sizes and times as a language writes them. */
export interface Figures {
	/** A count, with separators: 9,410. */
	count(value: number): string;
	/** Bytes in the unit that reads best, powers of 1000: 2.4 MB. */
	bytes(value: number): string;
	/** A duration in milliseconds: 0.4 s, 12 s, 2 min 5 s. */
	duration(milliseconds: number): string;
	/** A share of a whole in whole per cent, rounded down so that 100 % means all: 61 %. */
	percent(part: number, whole: number): string;
	/** An ISO time as a day and a time of day, in the zone of the device. */
	moment(iso: string): string;
	/** A day given as YYYY-MM-DD, the same in every zone: Oct 1, 2026. */
	day(date: string): string;
}

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Index into `sizes` of the unit that keeps the number under 1000. */
const sizeStep = (bytes: number): number =>
	bytes < 1000 ? 0 : Math.min(sizes.length - 1, Math.floor(Math.log10(bytes) / 3));

/** The whole per cent of `part` in `whole`, rounded down; 0 where there is no whole. */
export const wholePercent = (part: number, whole: number): number =>
	whole <= 0 ? 0 : Math.min(100, Math.floor((part / whole) * 100));

/** Makes the figures of a language, named as in BCP 47. */
export function figuresOf(language: string): Figures {
	const whole = madeOnce(() => new Intl.NumberFormat(language));
	const tenth = madeOnce(() => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }));
	const moment = madeOnce(
		() => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
	);
	const day = madeOnce(
		() => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
	);
	const size = sizes.map((unit) =>
		madeOnce(
			() =>
				new Intl.NumberFormat(language, {
					style: 'unit',
					unit,
					unitDisplay: unit === 'byte' ? 'long' : 'short',
					maximumFractionDigits: 1
				})
		)
	);
	return {
		count: (value) => whole().format(value),
		bytes: (value) => {
			const step = sizeStep(value);
			return size[step]?.().format(value / 1000 ** step) ?? whole().format(value);
		},
		duration: (milliseconds) => {
			const seconds = milliseconds / 1000;
			if (seconds < 10) return `${tenth().format(Math.max(seconds, 0.1))} s`;
			const rounded = Math.round(seconds);
			if (rounded < 60) return `${String(rounded)} s`;
			return `${whole().format(Math.floor(rounded / 60))} min ${String(rounded % 60)} s`;
		},
		percent: (part, of) => `${String(wholePercent(part, of))} %`,
		moment: (iso) => moment().format(new Date(iso)),
		day: (date) => day().format(new Date(`${date}T00:00:00Z`))
	};
}
