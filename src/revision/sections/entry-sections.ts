import type { Passage, SectionKind } from '../../model';
import { kindsOf, leadingNumber } from '../../reading';
import type { Canvas } from '../canvas';
import { ITEM_NUMBER } from '../lists/list-words';
import { numberLike, renumber, strikeLines } from '../lists/paragraphs';
import { linesOf, type Setting } from '../setting';
import { REVISION_WORDS } from '../words';
import type { DraftedParagraph, DraftedSections } from '../drafted';

/** Sections that hold a list of entries of their own, and what of it is an entry: terms, and remarks on empty tables. */
const LISTS: readonly { readonly kind: SectionKind; readonly entry: RegExp }[] = [
  { kind: 'glossary', entry: /：/ },
  { kind: 'tables', entry: /^说明：/ },
];

/** An entry of such a section, in the text. */
interface Entry {
  readonly key: string;
  readonly passage: Passage;
  readonly lines: readonly number[];
}

/**
 * Entries that came or went with the books: what the old draft had and this year's has not is struck, what only this
 * year's has is put in behind the entry it follows there. What the text words in its own way stays.
 */
export function reviseEntries(setting: Setting, { fresh, old }: DraftedSections, canvas: Canvas): void {
  if (old === null) return;
  for (const { kind, entry } of LISTS) {
    const entries = entriesIn(setting, kind).filter(({ passage }) => entry.test(passage.text));
    const [was, is] = [old, fresh].map((sections) =>
      sections.find((each) => each.kind === kind)?.paragraphs.filter(({ text }) => entry.test(text)),
    );
    if (entries.length > 0 && was && is) reviseList(setting, entries, was, is, canvas);
  }
}

/** The paragraphs of a section of the text. */
function entriesIn(setting: Setting, kind: SectionKind): readonly Entry[] {
  return setting.read.passages
    .filter(({ isHeading, role, section }) => {
      return !isHeading && role === 'body' && kindsOf(setting.read.sections, section).includes(kind);
    })
    .map((passage) => ({ key: keyOf(passage.text), passage, lines: linesOf(setting, passage) }));
}

/** What an entry is about, whatever its number and its year. */
function keyOf(text: string): string {
  const words = text.slice(leadingNumber(text)?.length ?? 0).replace(/20\d{2}年度?/g, '');
  const [term = ''] = words.split('：');
  return words.startsWith(REMARK) ? words : term;
}

/** What a remark below a table begins with. */
const REMARK = '说明：';

function reviseList(
  setting: Setting,
  entries: readonly Entry[],
  was: readonly DraftedParagraph[],
  is: readonly DraftedParagraph[],
  canvas: Canvas,
): void {
  const [old, fresh] = [was, is].map((paragraphs) => new Set(paragraphs.map(({ text }) => keyOf(text))));
  const stays = entries.filter(({ key }) => !old?.has(key) || fresh?.has(key));
  for (const entry of entries) {
    if (!stays.includes(entry)) strikeLines(setting, entry.lines, REVISION_WORDS.entryGone, canvas);
  }
  const told = new Set(entries.map(({ key }) => key));
  const order: (Entry | DraftedParagraph)[] = [...stays];
  is.forEach((paragraph, index) => {
    const key = keyOf(paragraph.text);
    if (old?.has(key) || told.has(key)) return;
    const above = is.slice(0, index).map(({ text }) => keyOf(text));
    const upper = Math.max(-1, ...above.map((each) => order.map(keyIn).lastIndexOf(each)));
    order.splice(upper + 1, 0, paragraph);
  });
  place(entries, order, canvas);
}

function keyIn(each: Entry | DraftedParagraph): string {
  return 'key' in each ? each.key : keyOf(each.text);
}

/** Puts in what came, and numbers anew what is numbered. */
function place(entries: readonly Entry[], order: readonly (Entry | DraftedParagraph)[], canvas: Canvas): void {
  const isNumbered = entries.every(({ passage }) => ITEM_NUMBER.test(passage.text));
  // A list without numbers, or one that the file counts, gets none in words.
  const isBare = entries.every(({ passage }) => leadingNumber(passage.text) === null);
  const lead = (number: number): string => (entries[0] ? numberLike(entries[0].passage, number) : '');
  const headed = (text: string, number: number): string => {
    if (isNumbered) return lead(number) + text.replace(ITEM_NUMBER, '');
    return isBare ? text.slice(leadingNumber(text)?.length ?? 0) : text;
  };
  let behind = (entries[0]?.lines[0] ?? 0) - 1;
  order.forEach((each, index) => {
    const number = index + 1;
    if ('passage' in each) {
      behind = Math.max(behind, ...each.lines);
      if (isNumbered) renumber(each.passage, number, canvas);
      return;
    }
    const pieces = each.pieces.map((piece, at) => (at === 0 ? { ...piece, text: headed(piece.text, number) } : piece));
    const text = pieces.map((piece) => piece.text).join('');
    canvas.insertParagraph({ kind: 'insert', behind, text, pieces, note: REVISION_WORDS.drafted });
  });
}
