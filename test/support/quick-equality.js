const { isDeepStrictEqual } = require('node:util');

/**
 * Bytes are compared at once, and books by Node first: jest would go through them byte by byte and cell by cell, a
 * hundred times slower. What Node finds different may still be the same to jest, which then tells where they differ.
 */
const testers = [
  (a, b) => (a instanceof Uint8Array && b instanceof Uint8Array ? Buffer.compare(a, b) === 0 : undefined),
  (a, b) => (isData(a) && isData(b) && isDeepStrictEqual(a, b) ? true : undefined),
];

// A worker's tests share the list of them.
if (!globalThis.hasQuickEquality) globalThis.expect.addEqualityTesters(testers);
globalThis.hasQuickEquality = true;

function isData(thing) {
  return typeof thing === 'object' && thing !== null && !('$$typeof' in thing);
}
