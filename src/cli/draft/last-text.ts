import path from 'node:path';
import { LAST_TEXT, takeLastText, type Toward } from '../../casework';
import { textWatch } from '../../host/text-watch';
import type { Supplement } from '../../model';
import { documentOf } from '../inputs/document-of';
import { CliError, readInput } from '../inputs/input';
import type { Machine } from '../machine/machine';
import { CLI_TEXTS } from '../texts';

/** 助手资料 of a book with what last year's text tells, which is said. */
export type TakeFrom = (place: string, toward: Toward, supplement: Supplement) => Supplement;

/**
 * Reads last year's text once; without one 助手资料 stays as it is.
 * @throws CliError where it cannot be read, or is to serve more than one book
 */
export async function lastTextOf(
  units: readonly string[],
  { lastText }: { readonly lastText: string | undefined },
  machine: Machine,
): Promise<TakeFrom> {
  if (lastText === undefined) return (_place, _toward, supplement) => supplement;
  if (units.length > 1) throw new CliError(CLI_TEXTS.oneLastText);
  const document = await documentOf(lastText, await readInput(lastText, machine), machine);
  return (place, toward, before) => {
    const { supplement, taken } = takeLastText(document, toward, before, textWatch(lastText, machine.elapsed));
    const name = path.basename(lastText);
    const remark = taken.length === 0 ? LAST_TEXT.nothing(name) : LAST_TEXT.taken(name, taken.length);
    machine.complain(`${CLI_TEXTS.remark(place, remark)}\n`);
    return supplement;
  };
}
