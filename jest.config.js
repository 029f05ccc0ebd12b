const { availableParallelism, totalmem } = require('node:os');

/**
 * Three projects by what a test needs: `core` runs in plain Node, `pane` in jsdom, `browser` drives an
 * installed Chromium over the built pages. A test's folder decides its project.
 */
const transform = {
  '^.+\\.tsx?$': ['@swc/jest', require('./scripts/swc-options')({ module: 'commonjs' })],
  // What Node 20 cannot `require` as it is, and what is mended.
  '/pdfjs-dist/.+\\.(mjs|bcmap)$|/@e965/xlsx/xlsx\\.js$': '<rootDir>/scripts/libraries/jest-transform.js',
};
const transformIgnorePatterns = ['/node_modules/(?!pdfjs-dist/|@e965/xlsx/)'];

/** Folders under test/ whose tests render React and so need a DOM. */
const PANE_FOLDERS = ['taskpane', 'workbench', 'commands'];

/**
 * Two more than there are processors, since tests that drive a browser, or a program of their own, wait for it; no more
 * than memory bears. Two at least, or jest runs all in one process that only grows.
 */
const WORKERS = Math.max(2, Math.min(4, availableParallelism() + 2, Math.floor(totalmem() / 4e9)));

const paneTests = PANE_FOLDERS.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`);

module.exports = {
  testSequencer: '<rootDir>/scripts/jest-longest-first.js',
  reporters: ['default', '<rootDir>/scripts/jest-tally.js'],
  maxWorkers: WORKERS,
  workerIdleMemoryLimit: '2GB',
  // For what hangs: on a machine that is busy, a test that takes ten seconds alone may take minutes.
  testTimeout: 300_000,
  projects: [
    {
      displayName: 'core',
      testEnvironment: '<rootDir>/scripts/jest-shared/node.js',
      runtime: '<rootDir>/scripts/jest-shared/runtime.js',
      transform,
      transformIgnorePatterns,
      setupFilesAfterEnv: ['<rootDir>/test/support/quick-equality.js'],
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/browser/',
        ...PANE_FOLDERS.map((folder) => `<rootDir>/test/${folder}/`),
      ],
    },
    {
      displayName: 'pane',
      testEnvironment: '<rootDir>/scripts/jest-shared/dom.js',
      runtime: '<rootDir>/scripts/jest-shared/runtime.js',
      transform,
      transformIgnorePatterns,
      testMatch: paneTests,
      moduleNameMapper: {
        '\\.css$': '<rootDir>/test/support/empty-style.js',
        '^@fluentui/react-icons$': '<rootDir>/test/support/icons.js',
      },
      setupFilesAfterEnv: ['<rootDir>/test/support/quick-equality.js', '<rootDir>/test/support/pane-setup.ts'],
    },
    {
      displayName: 'browser',
      testEnvironment: 'node',
      transform,
      transformIgnorePatterns,
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/browser-setup.ts',
    },
  ],
};
