/** Lets node itself load pdf.js, as the builds and the tests do: `node -r ./scripts/pdfjs/register.js …`. */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { asCommonJs, asDataAddress } = require('./prepare');

const OURS = /[\\/]pdfjs-dist[\\/].+\.(mjs|bcmap)$/;
const load = Module.prototype.load;

Module.prototype.load = function loadModule(file) {
  if (!OURS.test(file)) return load.call(this, file);
  this.filename = file;
  this.paths = [];
  const text = file.endsWith('.mjs') ? asCommonJs(readFileSync(file, 'utf8')) : asDataAddress(readFileSync(file));
  this._compile(text, file);
  this.loaded = true;
  return undefined;
};
