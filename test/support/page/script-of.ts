import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.CommonJS };

/**
 * A module of ours with all that it imports, as one script for a page; what it exports stands under `name` on window.
 * @throws Error for an import that is not of a file beside it
 */
export function scriptOf(entry: string, name: string): string {
  const modules = new Map<string, string>();
  collect(entry, modules);
  const table = [...modules].map(([file, code]) => `${JSON.stringify(file)}: function (exports, require) {${code}\n}`);
  return `window[${JSON.stringify(name)}] = (function () {
    const modules = {${table.join(',\n')}};
    const made = {};
    const load = (file) => {
      if (!made[file]) modules[file]((made[file] = {}), load);
      return made[file];
    };
    return load(${JSON.stringify(entry)});
  })();`;
}

function collect(file: string, modules: Map<string, string>): void {
  if (modules.has(file)) return;
  modules.set(file, '');
  const code = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: OPTIONS }).outputText;
  const linked = code.replace(/require\("([^"]+)"\)/g, (_call, wanted: string) => {
    const found = resolve(path.dirname(file), wanted);
    collect(found, modules);
    return `require(${JSON.stringify(found)})`;
  });
  modules.set(file, linked);
}

function resolve(folder: string, wanted: string): string {
  const place = path.join(folder, wanted);
  const found = [`${place}.ts`, path.join(place, 'index.ts')].find((each) => existsSync(each));
  if (!wanted.startsWith('.') || found === undefined) throw new Error(`${wanted} is not beside ${folder}`);
  return found;
}
