import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import types from '../../scripts/eslint-types.js';

const folder = mkdtempSync(path.join(tmpdir(), 'juesuan-types-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the rule says of a source that is the whole of its project. */
function said(source: string): readonly string[] {
  const compilerOptions = { strict: true, noUnusedLocals: true, noEmit: true, types: [], lib: ['ES5'] };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['a.ts'] }));
  writeFileSync(path.join(folder, 'a.ts'), source);
  // Each source is a project of its own; a single run, which CI counts as, would keep the first one's program.
  const parserOptions = {
    project: './tsconfig.json',
    tsconfigRootDir: folder,
    disallowAutomaticSingleRunInference: true,
  };
  const config: Linter.Config = {
    files: ['**/*.ts'],
    plugins: { types: { rules: { types } } },
    languageOptions: { parser, parserOptions },
    rules: { 'types/types': 'error' },
  };
  const messages = new Linter({ cwd: folder }).verify(source, config, path.join(folder, 'a.ts'));
  return messages.map(({ line, message }) => `${line} ${String(message.split(':')[0])}`);
}

it.each([
  ['a value of another type', 'export const a = 1;\nexport const b: string = a;\n', ['2 TS2322']],
  ['a name that is not there', 'export const a = b;\n', ['1 TS2304']],
  ['what nobody uses', 'const a = 1;\nexport {};\n', ['1 TS6133']],
  ['what may be absent', 'export const a = (b: { c?: string }): number => b.c.length;\n', ['1 TS18048']],
  ['nothing where all is well', 'export const a: number = 1;\n', []],
])('tells %s', (_what, source, expected) => {
  expect(said(source)).toEqual(expected);
});
