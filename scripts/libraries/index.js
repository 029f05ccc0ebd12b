/** Libraries that are changed before they are built in or tested: which files, and into what. */
const { readFileSync } = require('node:fs');
const pdfjs = require('./pdfjs');
const sheetjs = require('./sheetjs');

/** `asModule` makes what knows import, `asCommonJs` what only knows require; maps of characters webpack takes as they are. */
const LIBRARIES = [
  { files: /[\\/]pdfjs-dist[\\/].+\.mjs$/, asModule: pdfjs.prepare, asCommonJs: pdfjs.asCommonJs },
  { files: /[\\/]pdfjs-dist[\\/].+\.bcmap$/, asCommonJs: (_, file) => pdfjs.asDataAddress(readFileSync(file)) },
  { files: /[\\/]@e965[\\/]xlsx[\\/]xlsx\.m?js$/, asModule: sheetjs.prepare, asCommonJs: sheetjs.prepare },
];

/** The library that a file belongs to; undefined for all files that stay as they are. */
function libraryOf(file) {
  return LIBRARIES.find(({ files }) => files.test(file));
}

module.exports = { LIBRARIES, libraryOf };
