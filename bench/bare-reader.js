/* global __filename */
/** Reads every workbook of a folder and does nothing else: node bare-reader.js FOLDER WORKERS */
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { isMainThread, Worker, workerData } = require('node:worker_threads');

/** What the product's own reading yields, too: formulas, number formats, sizes. */
const OPTIONS = { type: 'array', dense: true, cellFormula: true, cellNF: true, cellStyles: true, sheetStubs: true };

function readAll({ folder, first, step }) {
  const { read } = require('@e965/xlsx');
  const names = readdirSync(folder).sort();
  for (let index = first; index < names.length; index += step) {
    read(new Uint8Array(readFileSync(path.join(folder, names[index]))), OPTIONS);
  }
}

if (isMainThread) {
  const [folder, workers] = process.argv.slice(2);
  const step = Number(workers);
  if (step === 1) readAll({ folder, first: 0, step });
  else for (let first = 0; first < step; first += 1) new Worker(__filename, { workerData: { folder, first, step } });
} else {
  readAll(workerData);
}
