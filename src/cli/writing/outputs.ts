import path from 'node:path';
import { soundFileName } from '../../model';
import { CliError } from '../inputs/input';
import type { Machine } from '../machine/machine';
import { maybeFault } from '../machine/system-faults';
import { CLI_TEXTS } from '../texts';
import { isUnchanged, sealed } from './seal';
import { writeWhole } from './write-whole';

/** A file that was written. */
export interface Written {
  readonly place: string;
  /** Where its name was another's, in one sentence; null elsewhere. */
  readonly remark: string | null;
}

/** Writes files beside each other, and over none but what this program wrote and nobody changed. */
export interface Outputs {
  /**
   * Writes under this name, or with a number behind its stem where the name is taken.
   * @throws CliError where it cannot be written
   */
  readonly write: (stem: string, ending: string, content: Uint8Array | string) => Promise<Written>;
  /** Leaves these files as they are: other ones get other names. */
  readonly keep: (places: readonly string[]) => Promise<void>;
  /** Whether a place is one of the files that must stay, by whatever path. */
  readonly isKept: (place: string) => Promise<boolean>;
}

/**
 * A folder to write into.
 * @param inputs files, and folders of files, that must stay as they are
 * @param nameOf what a file is called by its stem and ending
 */
export async function outputsIn(
  folder: string,
  inputs: readonly string[],
  machine: Machine,
  nameOf: typeof soundFileName = soundFileName,
): Promise<Outputs> {
  const kept = new Set<string>();
  const keep = async (places: readonly string[]): Promise<void> => {
    for (const place of places) for (const identity of await identitiesOf(place, machine)) kept.add(identity);
  };
  const isKept = async (place: string): Promise<boolean> => {
    const identity = await machine.identity(place);
    return identity !== null && kept.has(identity);
  };
  await keep(inputs);
  return {
    async write(stem, ending, content) {
      const bytes = sealed(content);
      let another: string | null = null;
      for (let count = 1; ; count += 1) {
        const place = path.join(folder, nameOf(stem, count === 1 ? ending : `-${count}${ending}`));
        try {
          if (await isKept(place)) continue;
          if (await maybeWrite(place, bytes, machine)) {
            await keep([place]);
            return { place, remark: another === null ? null : CLI_TEXTS.notOverwritten(another, place) };
          }
        } catch (error) {
          throw cannotWrite(place, error);
        }
        another ??= place;
      }
    },
    keep,
    isKept,
  };
}

/** Whether the file is there now: where it is not, the name is that of a file which stays. */
async function maybeWrite(place: string, bytes: Uint8Array, machine: Machine): Promise<boolean> {
  const kind = await machine.kindOf(place);
  if (kind === null) return writeWhole(place, bytes, false, machine);
  if (kind !== 'file') return false;
  const there = await machine.read(place);
  if (isSame(there, bytes)) return true;
  return isUnchanged(there) && writeWhole(await machine.realPath(place), bytes, true, machine);
}

/** What stands there already need not be written. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && Buffer.compare(one, other) === 0;
}

/** With the system's reason in Chinese where it is a known one. */
function cannotWrite(place: string, error: unknown): CliError {
  const fault = maybeFault(error);
  return new CliError(fault === null ? CLI_TEXTS.cannotWrite(place) : CLI_TEXTS.cannotWriteFor(place, fault));
}

/** The real files behind a place; what cannot be looked at is said when it is read. */
async function identitiesOf(place: string, machine: Machine): Promise<readonly string[]> {
  const isFolder = (await machine.kindOf(place).catch(() => null)) === 'folder';
  const names = isFolder ? await machine.list(place).catch(() => []) : [];
  const places = [place, ...names.map((name) => path.join(place, name))];
  const identities = await Promise.all(places.map((each) => machine.identity(each).catch(() => null)));
  return identities.flatMap((identity) => identity ?? []);
}

/**
 * Writes one file that the user named.
 * @throws CliError where it is an input, or cannot be written
 */
export async function writeNamed(
  place: string,
  content: Uint8Array | string,
  inputs: readonly string[],
  machine: Machine,
): Promise<Written> {
  const { dir, name, ext } = path.parse(place);
  const outputs = await outputsIn(dir, inputs, machine, (stem, ending) => `${stem}${ending}`);
  if (await outputs.isKept(place).catch(() => false)) throw new CliError(CLI_TEXTS.wouldOverwrite(place));
  const kind = await machine.kindOf(place).catch(() => null);
  if (kind === 'folder' || kind === 'other') throw new CliError(CLI_TEXTS.notAFilePlace(place));
  return outputs.write(name, ext, content);
}
