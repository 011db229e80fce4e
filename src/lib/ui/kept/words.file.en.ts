/** A kept check as a file. */
export const keptFileWords = {
	title: 'A kept check as a file',
	lead: 'Saved as a file, a check outlives this browser and can be taken to another device. Passwords are not in it; all other data of the roster is.',
	saveTitle: (name: string) => `Save “${name}” as a file`,
	saveBody:
		'The file holds the roster without passwords. With a passphrase nobody can read it without that; a lost one cannot be replaced.',
	passphrase: 'Passphrase for the file',
	repeat: 'The same once more',
	without: 'Save it without a passphrase: whoever gets the file can read it',
	save: 'Save the file',
	cancel: 'Cancel',
	saving: 'Making the file.',
	saved: 'Saved to your downloads.',
	choose: 'Take in a file',
	reading: 'Reading the file.',
	sealed: 'This file is encrypted',
	open: 'Open',
	taken: 'It is kept, and stands in the list above.',
	close: 'Close'
} as const;
