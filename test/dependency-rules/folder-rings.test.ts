import { join } from 'node:path';
import { folderRings, importsBelow } from './folder-rings';

it.each([
  ['one way only', { 'a/x.ts': ['b/y.ts'], 'b/y.ts': ['b/z.ts'] }, []],
  ['there and back', { 'a/x.ts': ['b/y.ts'], 'b/z.ts': ['a/w.ts'] }, ['src: a, b']],
  ['there and back by other files deeper down', { 'a/x.ts': ['b/c/y.ts'], 'b/d/z.ts': ['a/e/w.ts'] }, ['src: a, b']],
  ['inside a room', { 'r/a/x.ts': ['r/b/y.ts'], 'r/b/y.ts': ['r/a/z.ts'] }, ['r: a, b']],
  ['round three', { 'a/x.ts': ['b/y.ts'], 'b/y.ts': ['c/z.ts'], 'c/z.ts': ['a/w.ts'] }, ['src: a, b, c']],
  ['a folder and one inside it', { 'a/x.ts': ['a/b/y.ts'], 'a/b/y.ts': ['a/z.ts'] }, []],
])('of folders that import %s finds what is a ring', (_case, imports: Readonly<Record<string, string[]>>, rings) => {
  expect(folderRings(new Map(Object.entries(imports)))).toEqual(rings);
});

it('no two folders of src import each other, on whatever way', () => {
  const imports = importsBelow(join(__dirname, '../../src'));
  expect([...imports.values()].flat().length).toBeGreaterThan(imports.size);
  expect(folderRings(imports)).toEqual([]);
});
