import { defineConfig } from '@playwright/test';
import { chromiumPath, chromiumSwitches } from './tests/support/chromium';
import { freePort } from './tests/support/port';

// Requests made by the service worker show up beside the page's; read when the browser starts.
process.env['PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS'] = '1';

// Chosen once, by the first process that reads this file; the workers inherit it.
const port = (process.env['ROLLCALL_E2E_PORT'] ??= String(await freePort()));
const executablePath = chromiumPath();

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.e2e.ts',
	workers: 2,
	// Each second try is named in the sum (tests/support/tallies.ts).
	retries: 1,
	forbidOnly: true,
	// A busy machine is no fault of a test; one that hangs is still found.
	timeout: 120_000,
	expect: { timeout: 30_000 },
	use: {
		baseURL: `http://localhost:${port}/`,
		browserName: 'chromium',
		screenshot: 'off',
		trace: 'off',
		launchOptions: {
			args: chromiumSwitches,
			...(executablePath === undefined ? {} : { executablePath })
		}
	},
	webServer: {
		command: `npx tsx src/command/serve.ts --port ${port}`,
		url: `http://localhost:${port}/`,
		reuseExistingServer: false
	}
});
