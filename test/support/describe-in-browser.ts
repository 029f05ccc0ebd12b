import { findBrowser } from './browser';

// A browser shares its processors with the other tests: a test that takes ten seconds alone may take minutes.
jest.setTimeout(300_000);

/** `describe` where a browser is installed; elsewhere its tests are reported as skipped. */
export const describeInBrowser: jest.Describe = findBrowser() === null ? describe.skip : describe;
