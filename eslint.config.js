import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The import table of the house: which folder may not know which. Data flows one way,
 * File -> zip -> csv -> table -> rules -> findings -> report / storage -> state -> ui.
 *
 * @param {string[]} files
 * @param {{ group: string[], message: string, allowTypeImports?: boolean }[]} patterns
 */
const mayNotImport = (files, patterns) => ({
	files,
	ignores: ['**/*.test.ts'],
	rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] }
});

const frameworks = ['svelte', 'svelte/*', '@sveltejs/*', '$app/*', '$env/*', '$service-worker'];
const pure = 'core is pure: no framework, no storage, no worker.';

/** Parts of core that each have one folder as their only door. */
const engines = {
	fflate: { group: ['fflate'], message: 'fflate is used in core/zip only.' },
	papaparse: {
		group: ['papaparse'],
		message: 'papaparse is used in core/csv and core/report only.'
	},
	re2js: {
		group: ['re2js', 'valibot'],
		message: 're2js and valibot are used in core/profiles only.'
	}
};
const outside = {
	group: [
		...frameworks,
		'dexie',
		'comlink',
		'workbox-*',
		'**/workers/**',
		'**/storage/**',
		'**/state/**',
		'**/ui/**',
		'node:*'
	],
	message: pure
};

export default defineConfig(
	globalIgnores([
		'.svelte-kit',
		'build',
		'node_modules',
		'test-results',
		'playwright-report',
		'static/host.js'
	]),
	js.configs.recommended,
	ts.configs.strict,
	ts.configs.stylistic,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			eqeqeq: 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/unified-signatures': 'off',
			// The hot loops over bytes and codes count on plain for loops.
			'@typescript-eslint/prefer-for-of': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		rules: { 'svelte/no-inline-styles': 'off', 'svelte/no-at-html-tags': 'error' }
	},
	{
		// The maxima of the design: what grows past them wants splitting by its nouns.
		files: ['src/**/*.ts', 'src/**/*.svelte'],
		ignores: ['**/*.test.ts'],
		rules: {
			'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
			'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
			complexity: ['error', 12],
			'max-depth': ['error', 3]
		}
	},
	{ files: ['src/routes/**/*.svelte'], rules: { 'max-lines': ['error', 100] } },
	{
		files: ['src/lib/core/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...[
					'document',
					'window',
					'self',
					'navigator',
					'localStorage',
					'indexedDB',
					'fetch',
					'XMLHttpRequest',
					'WebSocket',
					'console',
					'process',
					'performance',
					'setTimeout',
					'setInterval',
					'postMessage'
				].map((name) => ({ name, message: pure }))
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'core has no clock: the date is an input.' },
				{ object: 'Math', property: 'random', message: 'core has no chance: the seed is an input.' }
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'core has no clock: the date is an input.'
				}
			]
		}
	},
	mayNotImport(
		['src/lib/core/**/*.ts'],
		[outside, engines.fflate, engines.papaparse, engines.re2js]
	),
	mayNotImport(['src/lib/core/zip/**/*.ts'], [outside, engines.papaparse, engines.re2js]),
	mayNotImport(
		['src/lib/core/csv/**/*.ts', 'src/lib/core/report/**/*.ts'],
		[outside, engines.fflate, engines.re2js]
	),
	mayNotImport(['src/lib/core/profiles/**/*.ts'], [outside, engines.fflate, engines.papaparse]),
	mayNotImport(
		['src/lib/workers/*.worker.ts'],
		[
			{
				group: [...frameworks, '**/ui/**', '**/state/**'],
				message: 'A worker knows core and storage only.'
			}
		]
	),
	mayNotImport(
		['src/lib/workers/connect.ts'],
		[
			{
				group: ['**/core/**'],
				message: 'connect.ts knows types of core only.',
				allowTypeImports: true
			},
			{
				group: [...frameworks, '**/ui/**', '**/state/**', '**/storage/**'],
				message: 'connect.ts knows comlink and types only.'
			}
		]
	),
	mayNotImport(
		['src/lib/storage/**/*.ts'],
		[
			{
				group: ['**/core/**'],
				message: 'storage knows types of core only.',
				allowTypeImports: true
			},
			{
				group: [...frameworks, '**/workers/**', '**/ui/**', '**/state/**'],
				message: 'storage knows dexie and types only.'
			}
		]
	),
	mayNotImport(
		['src/lib/state/**/*.ts'],
		[
			{ group: ['**/ui/**'], message: 'state does not know ui.' },
			{ group: ['dexie'], message: 'only storage imports dexie.' }
		]
	),
	mayNotImport(
		['src/lib/ui/**/*.{ts,svelte}'],
		[
			{
				group: ['**/state/**', '**/storage/**', '**/workers/**', 'dexie', 'comlink'],
				message: 'ui is dumb: props in, callbacks out.'
			},
			{ group: ['**/core/**'], message: 'ui knows types of core only.', allowTypeImports: true }
		]
	),
	mayNotImport(
		['src/routes/**/*.{ts,svelte}'],
		[
			{
				group: ['**/storage/**', '**/workers/**', 'dexie', 'comlink'],
				message: 'A screen takes state and ui; state knows workers and storage.'
			}
		]
	),
	{
		files: ['src/command/**/*.ts', 'tests/**/*.ts'],
		rules: { 'no-console': 'off' }
	}
);
