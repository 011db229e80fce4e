import { expect, type Page } from '@playwright/test';
import { runWords } from '../../../src/lib/ui/words.run';
import { choose, open } from './app';
import { rosterZip } from './roster';

/** Holds back what the reader asks of one file, so that a check stands still half-way. */
const holdEnrollments = () => {
	const post = Reflect.get(Worker.prototype, 'postMessage');
	Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
		const [message] = given as [{ slices?: MessagePort; toolVersion?: string } | null];
		const port = message?.slices;
		// The reader has an end of the same line; what it asks for is held back at the other end.
		if (!(port instanceof MessagePort) || message?.toolVersion !== undefined)
			return Reflect.apply(post, this, given);
		const inner = new MessageChannel();
		port.onmessage = ({ data }: MessageEvent<{ path?: string }>) => {
			if (data.path !== 'enrollments.csv') inner.port1.postMessage(data);
		};
		inner.port1.onmessage = ({ data }: MessageEvent<unknown>) => {
			port.postMessage(data);
		};
		Reflect.apply(post, this, [{ slices: inner.port2 }, [inner.port2]]);
	};
};

/** Opens the page and begins a check that stands still: all files are read but for the enrollments. */
export async function heldCheck(page: Page): Promise<void> {
	await page.addInitScript(holdEnrollments);
	await open(page);
	await choose(page, rosterZip('Diaz'));
	await expect(page.getByTestId('progress').filter({ hasText: 'users.csv' })).toContainText(
		runWords.states.read
	);
}
