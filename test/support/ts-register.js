/**
 * Lets a node process of a test run the sources: `node -r test/support/ts-register.js src/cli/main.ts`. Unlike ts-node it
 * keeps what it has transpiled, so that only the first of many processes takes its time over it.
 */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const ts = require('typescript');

const KEPT = path.join(tmpdir(), 'juesuan-transpiled');
const OPTIONS = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2020,
  jsx: ts.JsxEmit.ReactJSX,
  esModuleInterop: true,
  inlineSourceMap: true,
};

function transpiled(source, fileName) {
  const key = createHash('sha256').update(ts.version).update(fileName).update(source).digest('hex');
  const kept = path.join(KEPT, `${key}.js`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: OPTIONS, fileName });
  mkdirSync(KEPT, { recursive: true });
  const unfinished = `${kept}.${process.pid}`;
  writeFileSync(unfinished, outputText);
  renameSync(unfinished, kept);
  return outputText;
}

for (const ending of ['.ts', '.tsx']) {
  require.extensions[ending] = (module, fileName) => {
    module._compile(transpiled(readFileSync(fileName, 'utf8'), fileName), fileName);
  };
}
