import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { leanRules } from './src/vite/lean-rules-plugin.ts';
import { packageGuard, packageList } from './src/vite/packages-plugin.ts';
import { profilePages } from './src/vite/profile-pages-plugin.ts';
import { receiverList } from './src/vite/receiver-list-plugin.ts';
import { rulePages } from './src/vite/rule-pages-plugin.ts';
import { chromiumPath, chromiumSwitches } from './tests/support/chromium.ts';

export default defineConfig({
	plugins: [
		sveltekit(),
		rulePages(),
		profilePages(),
		receiverList(),
		packageList(),
		packageGuard()
	],
	worker: { format: 'es', plugins: () => [leanRules(), packageGuard()] },
	build: { target: ['chrome111', 'firefox114', 'safari16.4'] },
	test: {
		expect: { requireAssertions: true },
		// A busy machine is no fault of a test; one that hangs is still found.
		testTimeout: 180_000,
		hookTimeout: 180_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'core',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/support/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts', 'src/**/*.browser.test.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'ui',
					environment: 'jsdom',
					include: ['src/**/*.svelte.test.ts'],
					setupFiles: ['tests/support/dom.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: chromiumPath(), args: chromiumSwitches }
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				extends: true,
				test: {
					name: 'conformance',
					environment: 'node',
					include: ['tests/conformance/**/*.test.ts'],
					testTimeout: 300_000
				}
			}
		]
	}
});
