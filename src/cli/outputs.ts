import path from 'node:path';
import { CliError } from './input';
import type { Machine } from './machine';
import { TEXTS } from './texts';

/** Writes files beside each other and never over an input. */
export interface Outputs {
  /** Writes under this name, or with a number behind its stem where the name is taken; answers the path. */
  readonly write: (stem: string, ending: string, content: Uint8Array | string) => Promise<string>;
  /** Leaves these files as they are: other ones get other names. */
  readonly keep: (places: readonly string[]) => void;
}

/** A folder to write into; `inputs` are the files that must stay as they are. */
export function outputsIn(folder: string, inputs: readonly string[], machine: Machine): Outputs {
  const taken = new Set(inputs.map((input) => machine.absolute(input)));
  const free = (stem: string, ending: string): string => {
    let place = path.join(folder, stem + ending);
    for (let count = 2; taken.has(machine.absolute(place)); count += 1) {
      place = path.join(folder, `${stem}-${count}${ending}`);
    }
    taken.add(machine.absolute(place));
    return place;
  };
  return {
    async write(stem, ending, content) {
      const place = free(stem, ending);
      await writeFile(place, content, machine);
      return place;
    },
    keep: (places) => places.forEach((place) => taken.add(machine.absolute(place))),
  };
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
): Promise<void> {
  const isInput = inputs.some((input) => machine.absolute(input) === machine.absolute(place));
  if (isInput) throw new CliError(TEXTS.wouldOverwrite(place));
  await writeFile(place, content, machine);
}

async function writeFile(place: string, content: Uint8Array | string, machine: Machine): Promise<void> {
  await machine.write(place, content).catch(() => {
    throw new CliError(TEXTS.cannotWrite(place));
  });
}
