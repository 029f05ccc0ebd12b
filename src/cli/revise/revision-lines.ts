import {
  REVISION_REST_NAMES,
  sheetCellPlaces,
  type RevisionChange,
  type RevisionLeft,
  type RevisionOrder,
  type RevisionParagraph,
} from '../../model';
import { placeOfParagraph, type RevisedText } from '../../casework';
import { CLI_TEXTS } from '../texts';
import type { ToldRevision } from './revision-json';

const { revised: WORDS } = CLI_TEXTS;

/** What `update` and `follow` print for people. */
export function revisionLines({ file, out, revised, refused }: ToldRevision): string {
  const { revision, unitName, year } = revised;
  const whose = [unitName, year === null ? null : `${year} 年度`].flatMap((part) => part ?? []);
  const left = [...revision.left, ...refused];
  const open = left.filter(({ kind }) => kind !== 'kept');
  const kept = left.filter(({ kind }) => kind === 'kept');
  const count = revision.changes.length + revision.paragraphs.length + revision.orders.length;
  const blanks = revision.changes.filter(({ isOpen }) => isOpen).length;
  const parts = [
    [file, ...(whose.length > 0 ? [whose.join(' · ')] : []), WORDS.headline(count, open.length, blanks)],
    listed(WORDS.changed, [
      ...revision.changes.map(changeLine),
      ...revision.paragraphs.map((each) => paragraphLine(revised, each)),
      ...revision.orders.map(orderLine),
    ]),
    listed(WORDS.open, open.map(leftLine)),
    listed(WORDS.kept, kept.map(leftLine)),
    [CLI_TEXTS.written(out)],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n\n`;
}

/** A heading without lines is left out. */
function listed(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [`${title}（${lines.length}）`, ...lines.map((line, index) => `  ${index + 1}. ${line}`)];
}

/** What was written, by which cells, and what is to be known of it. */
function changeLine({ line, old, new: text, label, sources, note }: RevisionChange): string {
  const cells = sheetCellPlaces(sources);
  const basis = [...(label === '' ? [] : [label]), ...(cells.length === 0 ? [] : [cells.join('、')])].join('，');
  return `${WORDS.line(line)}${WORDS.change(old, text)}${basis === '' ? '' : `（${basis}）`}${note === null ? '' : `；${note}`}`;
}

/** A whole paragraph that came or went, with the reason. */
function paragraphLine({ document }: RevisedText, paragraph: RevisionParagraph): string {
  const { kind, text, note } = paragraph;
  const { line } = placeOfParagraph(document, paragraph);
  return `${WORDS.line(line)}${kind === 'insert' ? WORDS.change('', text) : WORDS.change(text, '')}；${note}`;
}

/** Sections that go elsewhere. */
function orderLine({ line, text, note }: RevisionOrder): string {
  return `${WORDS.line(line)}${text}；${note}`;
}

/** What stays, and why. */
function leftLine({ kind, line, quote, why }: RevisionLeft): string {
  return `${WORDS.line(line)}[${REVISION_REST_NAMES[kind]}] “${quote}”：${why}`;
}
