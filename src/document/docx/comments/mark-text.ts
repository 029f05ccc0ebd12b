import { groupBy } from '../../../model';
import { splice, withAttribute, type Edit } from '../../package/xml';
import type { PlacedPiece } from '../read/places';
import type { RunChild } from '../read/story';
import type { MarkPlace } from './anchors';

/** XML that is put in at a place; what ends there comes before what begins. */
export interface CommentMark {
  readonly place: MarkPlace;
  readonly ends: boolean;
  readonly xml: string;
}

/**
 * A part with marks put between its runs. A run that a mark falls into becomes two, with the same properties; nothing
 * else is changed. All marks are made at once, since each would move the places of the others.
 */
export function markText(xml: string, marks: readonly CommentMark[]): string {
  const byPlace = groupBy(marks, ({ place }) => place.at);
  const parted = new Set<RunChild>();
  const edits = [...byPlace.values()].flatMap((each) => {
    const [first] = each;
    if (first === undefined) return [];
    const { at, parts } = first.place;
    const text = [...each.filter(({ ends }) => ends), ...each.filter(({ ends }) => !ends)]
      .map((mark) => mark.xml)
      .join('');
    if (parts?.inText) parted.add(parts.piece.child);
    return [{ start: at, end: at, text: parts === null ? text : inRun(xml, parts.piece, parts.inText, text) }];
  });
  return splice(xml, [...edits, ...[...parted].flatMap((child) => keepingBlanks(xml, child))]);
}

/** Ends the run, puts the marks in, and begins the run anew. */
function inRun(xml: string, { run, child, inSection }: PlacedPiece, inText: boolean, marks: string): string {
  const runName = nameAt(xml, run.start);
  const opening = xml.slice(run.start, run.contentStart);
  if (!inText) return `</${runName}>${marks}${opening}`;
  const textName = nameAt(xml, child.start);
  const [sectionEnd, section] = inSection ? [']]>', '<![CDATA['] : ['', ''];
  const text = withAttribute(xml.slice(child.start, child.openEnd), 'xml:space', 'preserve');
  return `${sectionEnd}</${textName}></${runName}>${marks}${opening}${text}${section}`;
}

/**
 * A text that is parted has to say that its blanks count, or those at the cut would be lost; the blanks at its ends,
 * which did not count, go.
 */
function keepingBlanks(xml: string, { start, openEnd, end }: RunChild): readonly Edit[] {
  const opening = xml.slice(start, openEnd);
  const kept = withAttribute(opening, 'xml:space', 'preserve');
  if (kept === opening) return [];
  const closeStart = xml.lastIndexOf('</', end - 1);
  const text = xml.slice(openEnd, closeStart);
  const from = openEnd + (/^[ \t\r\n]*/.exec(text)?.[0].length ?? 0);
  const to = closeStart - (/(?<![ \t\r\n])[ \t\r\n]*$/.exec(text)?.[0].length ?? 0);
  return [
    { start, end: Math.max(from, openEnd), text: kept },
    { start: to, end: closeStart, text: '' },
  ].filter((edit) => edit.end > edit.start);
}

function nameAt(xml: string, start: number): string {
  return /^<([^\s/>]+)/.exec(xml.slice(start, start + 200))?.[1] ?? '';
}
