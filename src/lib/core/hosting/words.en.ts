/** What was expected in host.js, where something else stands there. */
export const hostWords = {
	notRun: 'host.js is missing or has a typing mistake, so nothing of it was taken over.',
	noObject: 'It has to be an object: globalThis.rollcallHost = { … }.',
	unknown: 'Nobody knows this setting. Look whether it is misspelt.',
	name: (most: number): string => `A name of up to ${String(most)} letters was expected.`,
	logo: 'A picture beside host.js was expected (“logo.svg”, also png, jpg, gif, webp), or a data: address of one up to 200 kB.',
	colors: 'An object was expected: { accent: “#1a4e85” }.',
	unknownColor: 'Only accent can be set.',
	color: 'A color of the form #1a4e85 was expected.',
	profiles: 'A list of ids of receivers was expected, 50 at most: [“st-math”, “hmh”].',
	id: 'The id of a receiver was expected, as it stands in the address of its page: “st-math”.',
	ownProfiles: 'A list of profiles was expected, 50 at most.',
	ownProfile: 'A profile as an object was expected, of up to 1 MB.',
	flag: 'true or false was expected, without quotes.',
	support: 'An address was expected that begins with mailto: or https://.',
	language: (known: readonly string[]): string =>
		`Rollcall does not speak this language. It speaks: ${known.join(', ')}.`,
	notOffered: 'This receiver is not on the list in profiles.',
	nothingToLock: 'There is no defaultProfile that could be locked.',
	notAProfile: (why: string): string => `This is no profile. ${why}`,
	noReceiver: 'Rollcall knows no receiver with this id, and no own profile has it.',
	takenId: 'A profile that comes with Rollcall has this id. Give it another.'
} as const;
