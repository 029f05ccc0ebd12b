import path from 'node:path';
import { disclosureOf, isTextName, proofreadWhole, type Judged, type Opened } from '../../casework';
import { textWatch } from '../../host/text-watch';
import type { ReportModel, TextDocument } from '../../model';
import type { BatchEntry, TextEntry } from '../../reports';
import { documentOf } from '../inputs/document-of';
import { readInput, sentenceOf, type OpenedBook } from '../inputs/input';
import type { Machine } from '../machine/machine';

/** A text that was published, or why it could not be read. */
type ReadPublished = { readonly file: string } & ({ readonly text: TextDocument } | { readonly failure: string });

/** What a round over a 名册 wants of a book that was checked: its texts, and what of that which is owed is there. */
export async function publishedOf(
  book: OpenedBook,
  places: readonly string[],
  { opened, judged, own }: { readonly opened: Opened; readonly judged: Judged; readonly own: TextEntry | null },
  machine: Machine,
): Promise<Pick<BatchEntry, 'disclosure' | 'texts'>> {
  const read: ReadPublished[] = [];
  for (const place of places) read.push(await readText(place, machine));
  const entries = read.map((each): TextEntry => {
    if ('failure' in each) return { file: each.file, failure: each.failure, findings: [] };
    const { sorted } = proofreadWhole(each.text, opened, judged, textWatch(each.file, machine.elapsed));
    return { file: each.file, failure: null, findings: sorted.open };
  });
  const texts = [...(book.text ? [book.text] : []), ...read.flatMap((each) => ('text' in each ? each.text : []))];
  return {
    disclosure: disclosed(opened.report, texts, book.path, machine),
    texts: [...(own ? [own] : []), ...entries],
  };
}

/**
 * The same of a text that holds no tables of the accounts; nothing where it is none, or cannot be read.
 * @param known the text, where it was read already
 */
export async function publishedText(
  place: string,
  known: TextDocument | null,
  machine: Machine,
): Promise<Pick<BatchEntry, 'disclosure'>> {
  if (!isTextName(path.basename(place))) return {};
  const text = known ?? (await maybeText(place, machine));
  return text === null ? {} : { disclosure: disclosed(null, [text], place, machine) };
}

async function maybeText(place: string, machine: Machine): Promise<TextDocument | null> {
  const read = await readText(place, machine);
  return 'text' in read ? read.text : null;
}

/** What of that which is owed was found in the book and its texts. */
function disclosed(report: ReportModel | null, texts: readonly TextDocument[], place: string, machine: Machine) {
  return disclosureOf({ report, texts, path: place }, textWatch(path.basename(place), machine.elapsed));
}

/** A text that cannot be read stays in the list with its reason. */
async function readText(place: string, machine: Machine): Promise<ReadPublished> {
  const file = path.basename(place);
  try {
    return { file, text: await documentOf(place, await readInput(place, machine), machine) };
  } catch (error) {
    return { file, failure: sentenceOf(place, error) };
  }
}
