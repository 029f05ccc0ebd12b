import { findBrowser } from './browser';

/** `describe` where a browser is installed; elsewhere its tests are reported as skipped. */
export const describeInBrowser: jest.Describe = findBrowser() === null ? describe.skip : describe;
