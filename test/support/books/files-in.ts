import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../../..');

/** Every .xlsx of a folder of the repository, by name. */
export function filesIn(folder: string): readonly (readonly [string, () => Uint8Array])[] {
  return readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => [name, () => new Uint8Array(readFileSync(path.join(ROOT, folder, name)))] as const);
}
