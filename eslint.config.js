// Lint rules: typescript-eslint's strict, type-checked set; formatting is prettier's alone.
const tseslint = require('typescript-eslint');
const prettier = require('eslint-config-prettier');

module.exports = tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      '**/*.generated.ts',
      'eslint.config.js',
      'test/detectors/external-fixture/**',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  prettier,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      // Numbers and booleans in a message are plain; objects are not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Decorated classes (GraphQL types, entities, migrations) carry no methods of their own.
      '@typescript-eslint/no-extraneous-class': 'off',
      // "array[i]!" inside a bounded loop is what noUncheckedIndexedAccess asks of numeric code.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Answers parsed from HTTP are untyped until the assertion reads them.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
);
