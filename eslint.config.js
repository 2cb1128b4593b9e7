import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	globalIgnores(['dist/', 'portable/', '.astro/', '.cache/', 'coverage/', 'tests/fixtures/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	tseslint.configs.recommendedTypeChecked,
	{
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			// Legal text is full of the ideographic space; patterns and examples show it as it is.
			'no-irregular-whitespace': [
				'error',
				{ skipStrings: true, skipRegExps: true, skipTemplates: true, skipComments: true },
			],
		},
	},
	{
		// Astro declares the functions that it hands to a loader as methods; they need no `this`.
		files: ['src/loaders/**'],
		rules: { '@typescript-eslint/unbound-method': 'off' },
	},
	astro.configs['flat/recommended'],
	{
		// `astro check` knows the types and names of these files; the linter does not.
		files: ['**/*.astro', '**/*.astro/*.{js,ts}', '**/*.{js,mjs}'],
		extends: [tseslint.configs.disableTypeChecked],
		rules: { 'no-undef': 'off' },
	},
);
