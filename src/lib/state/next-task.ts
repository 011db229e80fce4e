/** Goes on in a task of its own, so that the page can answer a press and draw in between. */
export const nextTask = (): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve);
	});
