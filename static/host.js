/*
 * For whoever hosts this page. Edit this file by hand: no rebuild is needed, and no other file has to
 * change. As it stands it changes nothing. To use it, take the two slashes off the lines you want.
 *
 * The page fetches nothing, so profiles of your own stand here as objects, and the logo is a file in
 * this folder or a data: address.
 */
globalThis.rollcallHost = {
	// name: 'Pre-check by Example Learning',
	// logo: 'logo.svg',
	// colors: { accent: '#1d4f91' },
	//
	// The profiles to offer, by id, and the one that is chosen at the start.
	// profiles: ['example-learning'],
	// defaultProfile: 'example-learning',
	// true: the visitor cannot choose another.
	// lockProfile: false,
	//
	// Profiles of your own, in the form rollcall-profile/1 (see schemas/).
	// ownProfiles: [{ format: 'rollcall-profile/1', id: 'example-learning', title: 'Example Learning' }],
	//
	// Where visitors turn for help, and the language of the page.
	// support: 'mailto:help@example.com',
	// language: 'es', or 'en'; visitors can choose the other
};
