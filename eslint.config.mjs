import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import rooms from './rooms.cjs';
import types from './scripts/eslint-types.js';

const PAGE_AND_MACHINE = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'process', 'Buffer'];

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

/** What office.js puts into a page. */
const OFFICE = ['Office', 'Excel', 'OfficeExtension'];

const OFFICE_MESSAGE = 'Excel is named in src/host/excel and by its entries; all others know the port.';

const NETWORK_MESSAGE = 'Nothing leaves the machine, and nothing is asked of another.';

const PURE_MESSAGE = 'The core takes plain data and gives plain data.';

const purityRules = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: '^(node:|fs$|fs/|path$|os$|child_process$|http$|https$|worker_threads$)',
          message: `${PURE_MESSAGE} Files and the machine belong to src/host/file and src/cli.`,
        },
        {
          regex: '^(react|react-dom|@fluentui/.*|zustand.*)(/|$)',
          message: `${PURE_MESSAGE} React belongs to src/taskpane.`,
        },
        { regex: '^@microsoft/', message: `${PURE_MESSAGE} Office belongs to src/host/excel.` },
        { regex: `(^|/)(casework|host|${rooms.PROGRAMS.join('|')})(/|$)`, message: PURE_MESSAGE },
      ],
    },
  ],
  'no-restricted-globals': [
    'error',
    ...[...PAGE_AND_MACHINE, ...OFFICE, ...NETWORK].map((name) => ({ name, message: PURE_MESSAGE })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: `${PURE_MESSAGE} Pass the time in.` },
    { object: 'Math', property: 'random', message: `${PURE_MESSAGE} The same input gives the same output.` },
  ],
};

const WITHOUT_OFFICE = OFFICE.map((name) => ({ name, message: OFFICE_MESSAGE }));

function withoutNetwork(...allowed) {
  const names = NETWORK.filter((name) => !allowed.includes(name));
  return names.map((name) => ({ name, message: NETWORK_MESSAGE }));
}

const readabilityRules = {
  eqeqeq: 'error',
  'max-depth': ['error', 3],
  'no-console': 'error',
  'no-else-return': 'error',
  'no-nested-ternary': 'error',
  'no-param-reassign': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'prefer-template': 'error',
};

/** All of the plugin's recommended rules, as errors: a warning is a rule that nobody keeps. */
const hookRules = {
  ...Object.fromEntries(Object.keys(reactHooks.configs.recommended.rules).map((name) => [name, 'error'])),
  // Speaks to users of the React compiler only.
  'react-hooks/incompatible-library': 'off',
};

/** Texts of people repeat one sign a thousand times: an expression takes time in proportion to its text. */
const linearRules = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
  'regexp/no-super-linear-move': ['error', { report: 'certain' }],
};

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/', 'out/', 'test/dependency-rules/fixture/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    // One program for all files, which also answers what `tsc` would; it knows the globals, so none are listed anew for each.
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname, lib: [] } },
    plugins: { types: { rules: { types } } },
    rules: {
      ...readabilityRules,
      'types/types': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      // These two compare the types of every two things; there are no enums, and few classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      ...linearRules,
      complexity: ['error', 18],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', ...withoutNetwork(), ...WITHOUT_OFFICE],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  {
    // The other rooms have no React, and looking for it there takes as long as all else.
    files: ['src/{taskpane,workbench,commands}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: hookRules,
  },
  {
    // The workbench fetches the sample workbooks that lie beside it.
    files: ['src/workbench/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...withoutNetwork('fetch'), ...WITHOUT_OFFICE] },
  },
  {
    files: ['src/host/excel/**/*.ts', 'src/{taskpane,commands}/entries/excel.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...withoutNetwork()] },
  },
  {
    // Components are written as one tree of markup, which is long without being deep.
    files: ['src/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }] },
  },
  {
    // What people read is changed in files of words, and an engine decides nothing by it.
    files: rooms.ENGINES.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    ignores: ['src/**/*{words,texts,sentences,names}*.ts', 'src/taskpane/texts/*.ts', 'src/workbench/**/*samples.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'Literal[value=/\\p{Script=Han}/u]',
          'TemplateElement[value.raw=/\\p{Script=Han}/u]',
          'JSXText[value=/\\p{Script=Han}/u]',
        ].map((selector) => ({
          selector,
          message: 'Words for people belong into a file of words (texts.ts, words.ts).',
        })),
      ],
    },
  },
  {
    files: [`src/{${rooms.CORE_ROOMS.join(',')}}/**/*.ts`],
    rules: purityRules,
  },
  {
    files: ['src/host/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'office-addins/no-empty-load': 'error',
    },
  },
  {
    files: ['src/cli/**/*.ts', 'scripts/**/*.{js,ts}', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        __dirname: 'readonly',
        Buffer: 'readonly',
        console: 'readonly',
        module: 'writable',
        process: 'readonly',
        require: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
      },
    },
    rules: readabilityRules,
  },
  {
    // Runs in Internet Explorer's engine: the language of 2009 and nothing newer.
    files: ['assets/legacy.js', 'assets/wps/**/*.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly' },
    },
    rules: { 'object-shorthand': 'off', 'prefer-template': 'off', 'prefer-const': 'off' },
  },
  {
    // WPS calls the ribbon's functions by their names, and hands over one of them for an error that says nothing.
    files: ['assets/wps/js/ribbon.js'],
    rules: {
      'no-unused-vars': [
        'error',
        { varsIgnorePattern: '^(OnAddinLoad|OnAction|GetImage|OnGetEnabled)$', caughtErrors: 'none' },
      ],
    },
  },
  {
    files: ['scripts/**/*.js', 'bin/**/*.js', '*.config.js'],
    rules: { 'no-console': 'off' },
  },
);
