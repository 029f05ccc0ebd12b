/**
 * Lets node run the sources: `node -r ./scripts/ts-register.js src/cli/main.ts`. What it has transpiled it keeps, so
 * that only the first of many processes takes its time over it.
 */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { transformSync, version } = require('@swc/core');
const swcOptions = require('./swc-options');

const KEPT = path.join(tmpdir(), 'juesuan-transpiled');
const OPTIONS = { ...swcOptions({ module: 'commonjs' }), sourceMaps: 'inline', swcrc: false };
const SALT = `${version} ${JSON.stringify(OPTIONS)}`;

function transpiled(source, filename) {
  const key = createHash('sha256').update(SALT).update(filename).update(source).digest('hex');
  const kept = path.join(KEPT, `${key}.js`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const { code } = transformSync(source, { ...OPTIONS, filename });
  mkdirSync(KEPT, { recursive: true });
  const unfinished = `${kept}.${process.pid}`;
  writeFileSync(unfinished, code);
  renameSync(unfinished, kept);
  return code;
}

for (const ending of ['.ts', '.tsx']) {
  require.extensions[ending] = (module, filename) => {
    module._compile(transpiled(readFileSync(filename, 'utf8'), filename), filename);
  };
}
