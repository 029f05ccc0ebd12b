import { findBrowser } from './browser';

// On a busy machine a browser may stall for minutes; what is wrong with the product shows itself twice.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** `describe` where a browser is installed; elsewhere its tests are reported as skipped. */
export const describeInBrowser: jest.Describe = findBrowser() === null ? describe.skip : describe;
