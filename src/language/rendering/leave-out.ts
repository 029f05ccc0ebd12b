import type { Blank } from '../../model';
import type { Segment } from '../wording/segment';
import { textSegment } from '../wording/segment';
import { withoutStumps } from './stumps';

/** Stands for what is left out, and then for the gap that it leaves; other figures and blanks follow behind it. */
const OUT = '\uE000';
const FIRST_KEPT = 0xe001;
const KEPT = /[\uE001-\uF8FF]/;

/** How the marks around a gap close up, in this order. */
const CLOSINGS: readonly (readonly [RegExp, string])[] = [
  [/^(\d+、)\uE000[，；：]?/g, '$1'],
  // What a paragraph is about stays for what is still said of it; a numbered item says it of more than one sentence.
  [/^([^，；。：\uE000]*：)\uE000；(?=.)/gs, '$1'],
  [/^(\d+、[^，；。：\uE000]*：)\uE000。(?=.)/gs, '$1'],
  // A lead-in that leads to nothing any more, such as 其中：
  [/[，；]?(?<![^，；。：\uE000-\uF8FF])[^，；。：\uE000-\uF8FF]*：\uE000(?=[。；]|$)/g, ''],
  [/[，、；：]?\uE000(?=[。；）]|$)/g, ''],
  [/[，、]\uE000(?=[，、：])/g, ''],
  [/\uE000[，、；：]?/g, ''],
  [/（）/g, ''],
  // What led from the clause that is gone to what it was made of.
  [/(^|[。；])(?:其中|名单如下|分别是|具体情况如下)：/g, '$1'],
  [/(^|[。：])[。；，、]+/g, '$1'],
];

/**
 * A sentence without the clauses of blanks that are not to be told: a clause goes with its words, from one
 * mark to the next; of a list joined by 、 only the entry, where each has words of its own.
 */
export function leaveOut(segments: readonly Segment[], isUntold: (blank: Blank) => boolean): readonly Segment[] {
  const isOut = (segment: Segment): boolean => segment.kind === 'blank' && isUntold(segment.blank);
  if (!segments.some(isOut)) return segments;
  const kept: Segment[] = [];
  const coded = segments.map((segment) => {
    if (segment.kind === 'text') return segment.text;
    if (isOut(segment)) return OUT;
    kept.push(segment);
    return String.fromCharCode(FIRST_KEPT + kept.length - 1);
  });
  return decoded(closed(coded.join('')), kept);
}

/** Back from stand-ins to segments. */
function decoded(coded: string, kept: readonly Segment[]): readonly Segment[] {
  return coded.split(/([\uE001-\uF8FF])/).flatMap((part) => {
    if (KEPT.test(part)) return kept[part.charCodeAt(0) - FIRST_KEPT] ?? [];
    return part === '' ? [] : [textSegment(part)];
  });
}

/** Takes out one gap after another: each may move the marks around the next. */
function closed(coded: string): string {
  return withoutStumps(withoutGaps(coded), coded);
}

function withoutGaps(coded: string): string {
  let rest = coded;
  for (let at = rest.indexOf(OUT); at >= 0; at = rest.indexOf(OUT)) {
    const [start, end] = clauseAround(rest, at);
    const gap = `${rest.slice(0, start)}${OUT}${rest.slice(end).replaceAll(OUT, LATER)}`;
    rest = CLOSINGS.reduce((sentence, [marks, instead]) => sentence.replace(marks, instead), gap).replaceAll(
      LATER,
      OUT,
    );
  }
  return rest;
}

/** Stands for gaps that have not had their turn. */
const LATER = '\u0000';

/** From the mark before a gap to the one behind it; brackets and a number before the sentence bound it as well. */
function clauseAround(sentence: string, at: number): readonly [start: number, end: number] {
  const before = withoutBrackets(sentence.slice(0, at));
  const start = Math.max(...[/[，；。：]/g, /（/g, /^\d+、/g].map((mark) => behindLast(before, mark)));
  const end = at + placeOf(withoutBrackets(sentence.slice(at)), /[，；。：）]/);
  return entryAround(sentence, start, end, at);
}

/** What stands in brackets belongs to the clause before it, whatever marks it has: they are hidden, the places stay. */
function withoutBrackets(part: string): string {
  return part.replace(/（[^（）]*）/g, (inside) => '\u0001'.repeat(inside.length));
}

/** One entry of a list, where both it and the next have words of their own; else the whole list. */
function entryAround(sentence: string, start: number, end: number, at: number): readonly [number, number] {
  const left = start + behindLast(sentence.slice(start, at), /、/g);
  const right = at + placeOf(sentence.slice(at, end), /、/);
  const nextHasWords = right === end || !isFigureAt(sentence, right + 1);
  return left < at && nextHasWords ? [left, right] : [start, end];
}

/** Whether a figure, or a segment's stand-in, is the next sign behind a 、. */
function isFigureAt(sentence: string, place: number): boolean {
  const sign = sentence.charAt(place);
  return sentence.charAt(place - 1) === '、' && (sign === '\u0000' || /[\uE000-\uF8FF\d]/.test(sign));
}

/** The place behind the last match of a global pattern; 0 where there is none. */
function behindLast(part: string, mark: RegExp): number {
  return [...part.matchAll(mark)].reduce((_, found) => found.index + found[0].length, 0);
}

/** The place of the first match; the length where there is none. */
function placeOf(part: string, mark: RegExp): number {
  const place = part.search(mark);
  return place < 0 ? part.length : place;
}
