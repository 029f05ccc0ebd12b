import { escapeXml, withAttribute } from '../../package/xml';
import type { PlacedPiece } from '../read/places';
import type { RunChild, XmlRun } from '../read/story';
import { openingAgain } from './run-properties';
import type { Tracker } from './tracker';

/** What happens within a run: the words from `start` to `end` of the plain text go, and `put` stands behind them. */
export interface RunChange {
  readonly start: number;
  readonly end: number;
  /** XML of whole runs, tracked as put in; empty where nothing is. */
  readonly put: string;
}

/** Pieces of a run as they are kept or taken out, in their order. */
interface Group {
  readonly kind: 'kept' | 'gone' | 'put';
  xml: string;
}

/**
 * A run with changes within it: as many runs as there are stretches, each with its properties. What stands between its
 * texts, such as a page break that was laid out, moves on unchanged.
 * @param pieces all that the run says, in its order
 * @param changes in the order of the text, without overlap
 */
export function rewriteRun(
  xml: string,
  run: XmlRun,
  pieces: readonly PlacedPiece[],
  changes: readonly RunChange[],
  tracker: Tracker,
): string {
  const groups = groupsOf(xml, run, pieces, changes);
  const name = /^<([^\s/>]+)/.exec(xml.slice(run.start, run.openEnd))?.[1] ?? '';
  const opening = xml.slice(run.start, run.contentStart);
  const isOwn = (pieces[0]?.insertion ?? null) !== null;
  let count = 0;
  const asRun = (content: string): string => {
    count += 1;
    return `${count === 1 ? opening : openingAgain(opening, tracker.nextId)}${content}</${name}>`;
  };
  return groups
    .filter((group) => group.xml !== '')
    .map((group) => {
      if (group.kind === 'put') return isOwn ? group.xml : tracker.inserted(group.xml);
      // What we put in ourselves and nobody has accepted yet is simply taken back.
      if (group.kind === 'gone') return isOwn ? '' : tracker.deleted(asRun(group.xml));
      return asRun(group.xml);
    })
    .join('');
}

/**
 * What stays, goes and comes within a run, in its order. What stands between its texts is kept where it is; a text
 * that is not cut stays letter for letter.
 */
function groupsOf(
  xml: string,
  run: XmlRun,
  pieces: readonly PlacedPiece[],
  changes: readonly RunChange[],
): readonly Group[] {
  const groups: Group[] = [];
  const add = (kind: Group['kind'], text: string): void => {
    const last = groups[groups.length - 1];
    if (last?.kind === kind && kind !== 'put') last.xml += text;
    else groups.push({ kind, xml: text });
  };
  const put = (at: number): void => {
    for (const change of changes) if (change.end === at) add('put', change.put);
  };
  const stretches = stretchesOf(pieces, changes);
  let at = run.contentStart;
  stretches.forEach((stretch, index) => {
    const { child, isGone, pieces: own, start, end } = stretch;
    if (stretches[index - 1]?.child !== child) {
      add('kept', xml.slice(at, child.start));
      at = child.end;
    }
    if (index === 0) put(start);
    const isCut = isGone || stretches[index - 1]?.child === child || stretches[index + 1]?.child === child;
    add(isGone ? 'gone' : 'kept', isCut ? childWith(xml, child, own, isGone) : xml.slice(child.start, child.end));
    put(end);
  });
  add('kept', xml.slice(at, run.closeStart));
  return groups;
}

/** Letters that stay together: of one child of the run, and all kept or all gone. */
interface Stretch {
  readonly child: RunChild;
  readonly isGone: boolean;
  readonly pieces: PlacedPiece[];
  readonly start: number;
  end: number;
}

/** The letters of a run, cut where changes begin and end. */
function stretchesOf(pieces: readonly PlacedPiece[], changes: readonly RunChange[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const cuts = [...new Set(changes.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  for (const piece of pieces) {
    const end = piece.start + piece.text.length;
    const inside = cuts.filter((cut) => cut > piece.start && cut < end);
    [piece.start, ...inside].forEach((from, index) => {
      const to = inside[index] ?? end;
      const isGone = changes.some((change) => change.start <= from && to <= change.end);
      const last = stretches[stretches.length - 1];
      const letters = lettersOf(piece, from, to);
      const goesOn = last?.child === piece.child && last.isGone === isGone && !cuts.includes(from);
      if (last && goesOn) {
        last.pieces.push(letters);
        last.end = to;
      } else stretches.push({ child: piece.child, isGone, pieces: [letters], start: from, end: to });
    });
  }
  return stretches;
}

/** A part of a piece with its places; a sign cannot be parted. */
function lettersOf(piece: PlacedPiece, start: number, end: number): PlacedPiece {
  if (piece.kind === 'sign') return piece;
  const [first, last] = [start - piece.start, end - piece.start];
  return { ...piece, start, text: piece.text.slice(first, last), from: piece.from + first, to: piece.from + last };
}

/** The element of a text with whatever prefix its writer chose. */
const TEXT_NAME = /^<(([^\s/>:]+:)?t)[\s/>]/;

/** A text of a run with some of its letters; a sign is an element of its own. */
function childWith(xml: string, child: RunChild, pieces: readonly PlacedPiece[], isGone: boolean): string {
  const tag = xml.slice(child.start, child.openEnd);
  const [, name, prefix = ''] = TEXT_NAME.exec(tag) ?? [];
  if (name === undefined) return xml.slice(child.start, child.end);
  const open = withAttribute(tag, 'xml:space', 'preserve');
  const text = pieces
    .map(({ inSection, from, to, text: words }) => (inSection ? escapeXml(words) : xml.slice(from, to)))
    .join('');
  if (!isGone) return `${open}${text}</${name}>`;
  return `${open.replace(`<${name}`, `<${prefix}delText`)}${text}</${prefix}delText>`;
}
