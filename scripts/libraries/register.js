/** Lets node itself load the libraries as the builds and the tests do: `node -r ./scripts/libraries/register.js …`. */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { libraryOf } = require('./index');

const load = Module.prototype.load;

Module.prototype.load = function loadModule(file) {
  const library = libraryOf(file);
  if (library === undefined) return load.call(this, file);
  this.filename = file;
  this.paths = Module._nodeModulePaths(file);
  this._compile(library.asCommonJs(readFileSync(file, 'utf8'), file), file);
  this.loaded = true;
  return undefined;
};
