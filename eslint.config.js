import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import ts from 'typescript';

/**
 * What the compiler says of a file. The linter has worked out nearly all types of it: to ask for the rest here takes some
 * seconds, another program that reads and checks the thousand files once more takes twenty.
 */
const types = {
	create: ({ report, sourceCode: { parserServices } }) => ({
		Program(node) {
			const { program, esTreeNodeToTSNodeMap } = parserServices;
			const file = esTreeNodeToTSNodeMap.get(node);
			const found = [
				...program.getSyntacticDiagnostics(file),
				...program.getSemanticDiagnostics(file),
			];
			for (const { start = 0, code, messageText } of found) {
				const { line, character } = file.getLineAndCharacterOfPosition(start);
				const message = `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
				report({ loc: { line: line + 1, column: character }, message });
			}
		},
	}),
};

export default defineConfig(
	globalIgnores(['dist/', 'portable/', '.astro/', '.cache/', 'coverage/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	tseslint.configs.recommendedTypeChecked,
	{
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		plugins: { pufa: { rules: { types } } },
		rules: {
			'pufa/types': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			// The compiler tells it, too (`noUnusedLocals`, `noUnusedParameters`), and `pufa/types` what the compiler says.
			'@typescript-eslint/no-unused-vars': 'off',
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
		rules: {
			'no-undef': 'off',
			'pufa/types': 'off',
			'@typescript-eslint/no-unused-vars': 'error',
		},
	},
);
