/** Rewrites scripts in an older language, for engines that cannot read what the other pages are written in. */
const { transformSync } = require('@swc/core');

const OPTIONS = {
  swcrc: false,
  configFile: false,
  // A script stays a script: it is not made strict, and its top level stays global.
  isModule: false,
  // What comes in has no blanks to read by, and what goes out needs none.
  minify: true,
  jsc: { target: 'es2018', parser: { syntax: 'ecmascript' } },
};

/**
 * A finished script in the syntax of ES2018, as Chrome reads it from version 64 on. Built-ins are not added.
 * @param {string} code
 * @returns {string}
 */
function olderScript(code) {
  return transformSync(code, OPTIONS).code;
}

module.exports = { olderScript };
