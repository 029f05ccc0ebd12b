import { boxAround } from '../marks/page-marks';
import type { PageLine } from './page-items';

/** What stands far apart on a line, each as a line of its own. */
export function lineParts(line: PageLine): readonly PageLine[] {
  if (!line.text.includes('\t')) return [line];
  const parts: (typeof line.letters)[number][][] = [[]];
  for (const letter of line.letters) {
    if (letter.text === '\t') parts.push([]);
    else parts[parts.length - 1]?.push(letter);
  }
  return parts.map((letters) => ({
    ...line,
    letters,
    text: letters.map(({ text }) => text).join(''),
    box: boxAround(letters.flatMap(({ glyph }) => glyph ?? [])),
  }));
}
