/** The words on the way to the classes: apart, because the start page needs nothing else of them. */
export const rosterWayWords = {
	start: 'For teachers: see your classes, and who is in them',
	report: {
		title: 'As a teacher sees it',
		lead: 'Classes by the name of who teaches them, who is in each, and why somebody cannot log in.',
		go: 'Look at classes'
	}
};
