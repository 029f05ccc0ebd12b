/** Rewrites scripts in an older language, for engines that cannot read what the other pages are written in. */
const ts = require('typescript');

const OPTIONS = {
  target: ts.ScriptTarget.ES2018,
  module: ts.ModuleKind.ESNext,
  // A script stays a script: it is not made strict, and its top level stays global.
  moduleDetection: ts.ModuleDetectionKind.Legacy,
  alwaysStrict: false,
  ignoreDeprecations: '6.0',
  removeComments: false,
};

/**
 * A finished script in the syntax of ES2018, as Chrome reads it from version 64 on. Built-ins are not added.
 * @param {string} code
 * @returns {string}
 */
function olderScript(code) {
  return ts.transpileModule(code, { compilerOptions: OPTIONS, fileName: 'script.js' }).outputText;
}

module.exports = { olderScript };
