const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { asCommonJs, asDataAddress } = require('./prepare');

const KEY = createHash('sha1')
  .update(readFileSync(path.join(__dirname, 'prepare.js')))
  .digest('hex');

module.exports = {
  getCacheKey: (text, file) => createHash('sha1').update(KEY).update(file).update(String(text.length)).digest('hex'),
  process: (text, file) => ({ code: file.endsWith('.mjs') ? asCommonJs(text) : asDataAddress(readFileSync(file)) }),
};
