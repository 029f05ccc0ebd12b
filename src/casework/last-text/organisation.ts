import { kindsOf, leadingNumber } from '../../reading';
import type { Passage, ReadText, SectionKind, TextDocument } from '../../model';
import {
  INSTITUTION_NAME,
  INSTITUTIONS,
  LAST_TEXT_LINE_END,
  LIST_SIGN,
  TOLD_COUNT,
  UNIT_NAME,
  LAST_TEXT_UNITS,
} from './words';
import type { TakenEntry } from './taken';

/** What the unit does, how it is built, and whose accounts are in the book. */
export function organisationEntries(document: TextDocument, read: ReadText): readonly TakenEntry[] {
  const within = passagesUnder(read, ['duties', 'organisation', 'overview']);
  const duties = passagesUnder(read, ['duties']).filter(({ isHeading }) => !isHeading);
  return [
    ...textEntry('text/duties', duties.map((passage) => printed(document, passage)).join('\n')),
    ...textEntry('list/institutions', namesIn(within, INSTITUTIONS, INSTITUTION_NAME).join('\n')),
    ...textEntry('list/units', namesIn(within, LAST_TEXT_UNITS, UNIT_NAME).join('\n')),
  ];
}

function textEntry(id: string, value: string): readonly TakenEntry[] {
  return value.trim() === '' ? [] : [{ id, kind: 'text', value: value.trim() }];
}

/** The passages of sections of these kinds and of those within them, in the order of the text. */
export function passagesUnder({ sections, passages }: ReadText, kinds: readonly SectionKind[]): readonly Passage[] {
  return passages.filter(
    ({ section, role }) => role === 'body' && kindsOf(sections, section).some((kind) => kinds.includes(kind)),
  );
}

/** A passage with the automatic number that stands before it on paper. */
function printed({ paragraphs }: TextDocument, { text, origin }: Passage): string {
  const start = origin[0] ?? -1;
  const own = paragraphs.find(({ span }) => span.start <= start && start < span.end);
  return `${own?.number ?? ''}${text}`;
}

/** The names of a list that a sentence leads to: in the sentence, or a line each below it; none where one is off. */
function namesIn(passages: readonly Passage[], lead: RegExp, name: RegExp): readonly string[] {
  for (const [at, { text, isHeading }] of passages.entries()) {
    const match = isHeading ? null : lead.exec(text);
    if (!match) continue;
    const told = TOLD_COUNT.exec(match[0])?.[1];
    const inline = split((match[1] ?? '').replace(/^\d+[个家][：:]?/, ''));
    const names = inline.length > 0 ? inline : linesBelow(passages.slice(at + 1));
    const isWhole = told === undefined || Number(told) === names.length;
    if (names.length > 0 && isWhole && names.every((each) => name.test(each))) return names;
  }
  return [];
}

function split(words: string): readonly string[] {
  return words
    .split(LIST_SIGN)
    .map((each) => each.trim().replace(LAST_TEXT_LINE_END, ''))
    .filter((each) => each !== '');
}

/** Numbered lines, up to the first that is none. */
function linesBelow(passages: readonly Passage[]): readonly string[] {
  const end = passages.findIndex(({ text, isHeading }) => isHeading || leadingNumber(text) === null);
  return passages
    .slice(0, end < 0 ? undefined : end)
    .map(({ text }) => text.slice(leadingNumber(text)?.length ?? 0).replace(LAST_TEXT_LINE_END, ''));
}
