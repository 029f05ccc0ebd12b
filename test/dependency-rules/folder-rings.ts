import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { preProcessFile } from 'typescript';

/** The file paths below a folder, with their imports of files there, relative to it. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const ENDINGS = ['.ts', '.tsx', '/index.ts', '/index.tsx'];

/** What each TypeScript file below `root` imports of the others, types and lazy imports included. */
export function importsBelow(root: string): Imports {
  const files = filesBelow(root);
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const named = preProcessFile(readFileSync(join(root, file), 'utf8'), true, true).importedFiles;
      const targets = named.flatMap(({ fileName }) => {
        if (!fileName.startsWith('.')) return [];
        const path = join(dirname(file), fileName).split(sep).join('/');
        return ENDINGS.map((ending) => path + ending).find((each) => known.has(each)) ?? [];
      });
      return [file, targets];
    }),
  );
}

function filesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * Folders that reach each other through imports, however long the way, among the folders that lie side by side in
 * one; what lies deeper counts for its folder. Each ring with its folders in order: `narrative: draft, variant`.
 */
export function folderRings(imports: Imports): readonly string[] {
  const graphs = new Map<string, Map<string, Set<string>>>();
  for (const [file, targets] of imports) {
    for (const target of targets) {
      const step = apart(file.split('/'), target.split('/'));
      if (!step) continue;
      const graph = graphs.get(step.parent) ?? new Map<string, Set<string>>();
      graphs.set(step.parent, graph);
      graph.set(step.from, (graph.get(step.from) ?? new Set()).add(step.to));
    }
  }
  return [...graphs]
    .flatMap(([parent, graph]) => ringsOf(graph).map((ring) => `${parent || 'src'}: ${ring.join(', ')}`))
    .sort();
}

/** The folder in which two files' ways part, and the folders in it that they go into; null where one stays in it. */
function apart(from: readonly string[], to: readonly string[]) {
  const shared = Math.min(from.length, to.length) - 1;
  let depth = 0;
  while (depth < shared && from[depth] === to[depth]) depth += 1;
  const [a, b] = [from[depth], to[depth]];
  if (depth === shared || a === undefined || b === undefined) return null;
  return { parent: from.slice(0, depth).join('/'), from: a, to: b };
}

function ringsOf(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const reached = new Map([...graph.keys()].map((folder) => [folder, reachedFrom(graph, folder)]));
  const rings = [...reached].map(([folder, there]) =>
    [...there].filter((other) => reached.get(other)?.has(folder) === true).sort(),
  );
  return [...new Map(rings.filter((ring) => ring.length > 1).map((ring) => [ring.join(), ring])).values()];
}

function reachedFrom(graph: ReadonlyMap<string, ReadonlySet<string>>, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const next of graph.get(folder) ?? []) {
      if (!reached.has(next)) open.push(next);
      reached.add(next);
    }
  }
  return reached;
}
