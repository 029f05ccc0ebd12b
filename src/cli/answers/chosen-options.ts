import { isQuestionId } from '../../recognition';
import { CliError } from '../inputs/input';
import { CLI_TEXTS } from '../texts';

/**
 * `ID=选项` as `--answer` says it, as often as it is said: question id → chosen option. A question about a sheet
 * has the sheet's name in its id, which may hold “=”, but not in its options; every other the other way round.
 * @throws CliError for words that are no such answer, and where one question is answered twice
 */
export function chosenOptions(words: readonly string[]): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const text of words) {
    const [id, option] = parted(text);
    if (chosen.has(id)) throw new CliError(CLI_TEXTS.answerTwice(id));
    chosen.set(id, option);
  }
  return chosen;
}

/** An id that no question can have is refused at once, before anything is read. */
function parted(text: string): readonly [string, string] {
  const at = text.startsWith('sheet:') ? text.lastIndexOf('=') : text.indexOf('=');
  const [id, option] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
  if (option.trim() === '' || !isQuestionId(id)) throw new CliError(CLI_TEXTS.badAnswer(text));
  return [id, option];
}
