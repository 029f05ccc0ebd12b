import path from 'node:path';
import { openText } from '../../casework';
import { timeLimit } from '../../document';
import type { TextDocument } from '../../model';
import { CliError } from './input';
import type { Machine } from '../machine/machine';

/** A text of a file that was read. @throws CliError with the sentence for people */
export async function documentOf(place: string, bytes: Uint8Array, machine: Machine): Promise<TextDocument> {
  const read = await openText(path.basename(place), bytes, { watch: timeLimit(machine.elapsed) });
  if (read.kind === 'fault') throw new CliError(read.sentence);
  return read.text;
}
