import type { Passage, ReadText, Span } from '../../../model';
import type { TextCheck, TextContext } from '../../check';
import { leadingNumber } from '../../../reading';
import { hitsOf, isBody, isProse, spanIn, type Hit } from '../hits';
import { reportTogether, type QuotedPlace } from '../together';
import {
  BEGINS_CLAUSE,
  COMMA_IN_LIST,
  COMPLETION_ALONE,
  COMPLETION_BESIDE,
  DOUBLED_SIGNS,
  ENDS_ALIKE,
  ENDS_OPEN,
  HALF_QUOTED,
  IS_SENTENCE,
  LIST_GOES_ON,
  NO_SIGN_BETWEEN,
  REASON_RUN_ON,
  SIGN_ASTRAY,
  STOP_IN_PARTS,
} from './words';

/** Half width signs are a slip only where hardly any sign is half width. */
const A_SLIP = 0.1;
/** So often a text has to write something one way before the other is a slip. */
const CUSTOM = 3;
/** So many characters beside a sign are shown with it. */
const BESIDE = 6;
/** With fewer full width signs nobody can tell what the text's habit is. */
const ENOUGH = 20;
/** A half width sign between Chinese words. Between digits or Latin letters it belongs there. */
const HALF = /(?<=[一-龥”）%])[,;:](?=[一-龥“（\s]|$)/gm;
/** What should stand in its place. */
const FULL = /[，；：]/g;
/**
 * Signs that open and close. Each is counted by itself: they may cross in a careless text without one being left out.
 */
const PAIRS = [
  ['（', '）'],
  ['“', '”'],
  ['《', '》'],
] as const;

/** NR-L05: punctuation. A whole text in half width signs has its own habit, and is left alone. */
export const punctuation: TextCheck = {
  id: 'NR-L05',
  title: '标点没有叠用、没有不成对',
  severity: 'info',
  basis: { kind: 'procedure', text: '标点符号的一般用法' },
  defaultOn: true,
  run: (context, report) => {
    const { read } = context;
    const doubled = hitsOf(read, DOUBLED_SIGNS, isBody);
    const [only] = doubled;
    reportTogether(report, doubled, (quotes) => `${quotes}标点叠用，请留一个。`, {
      correction: only && doubled.length === 1 ? mended(only.words) : null,
    });
    reportTogether(report, unpaired(read), (quotes) => `${quotes}不成对，少了另一半。`);
    const last = unfinished(read);
    reportTogether(report, last, (quotes) => `${quotes}是一节的末尾，应用句号。`, {
      correction: last.length === 1 ? '。' : null,
    });
    reportTogether(report, endless(read), (quotes) => `${quotes}句末漏了句号，请补上。`);
    const commas = commasInLists(read);
    reportTogether(report, commas, (quotes) => `${quotes}：并列的几项之间用了逗号，应用顿号。`);
    const stops = [...hitsOf(read, STOP_IN_PARTS, isBody), ...completionsAlone(read)].map(around);
    reportTogether(report, stops, (quotes) => `${quotes}：话没有说完就用了句号，应用逗号或分号。`);
    const run = [NO_SIGN_BETWEEN, REASON_RUN_ON].flatMap((pattern) => hitsOf(read, pattern, isBody).map(joint));
    reportTogether(report, run, (quotes) => `${quotes}：中间漏了标点，请补上。`);
    reportTogether(report, hitsOf(read, SIGN_ASTRAY, isBody).map(around), (quotes) => `${quotes}：标点的位置不对。`);
    reportTogether(report, halfWidth(context), (quotes) => `${quotes}是半角标点，全文用的是全角。`);
  },
};

/**
 * What two signs in a row should be: the first where both are the same; null where nobody can tell which of two is
 * meant.
 */
function mended(signs: string): string | null {
  if (signs.endsWith('和')) return '和';
  const [first = '', second] = [...signs];
  return first === second ? first : null;
}

/** Brackets and quotation marks that open and do not close in their paragraph, where it comes to its end. */
function unpaired(read: ReadText): readonly QuotedPlace[] {
  const inBody = read.passages.filter(comesToEnd);
  return [
    ...inBody.flatMap((passage) => PAIRS.flatMap(([open, close]) => unclosed(passage, open, close))),
    ...hitsOf(read, HALF_QUOTED, (passage) => isProse(passage) && !comesToEnd(passage)),
  ];
}

function comesToEnd(passage: Passage): boolean {
  return isBody(passage) && /[。；]$/.test(passage.text);
}

/** Commas where things of one kind are listed: both sides end alike, and neither begins a clause. */
function commasInLists(read: ReadText): readonly QuotedPlace[] {
  return hitsOf(read, COMMA_IN_LIST, isBody).flatMap(({ passage, start, end, words, groups }) => {
    const [left = '', right = ''] = groups;
    const [alike = ''] = ENDS_ALIKE.exec(left) ?? [];
    const isList = right.endsWith(alike) || (/[费类款]$/.test(left) && right.endsWith(left.slice(-1)));
    return isList && left !== right && !BEGINS_CLAUSE.test(right) ? [{ span: spanIn(passage, start, end), words }] : [];
  });
}

/** “支出决算为0.88万元。完成年初预算的…” where the text has a comma there else. */
function completionsAlone(read: ReadText): readonly Hit[] {
  const alone = hitsOf(read, COMPLETION_ALONE, isBody);
  return hitsOf(read, COMPLETION_BESIDE, isBody).length >= Math.max(CUSTOM, alone.length * CUSTOM) ? alone : [];
}

/** The end of one clause and the beginning of the next, between which a sign is lacking. */
function joint({ passage, end }: Hit): QuotedPlace {
  const [from, to] = [Math.max(0, end - BESIDE), Math.min(passage.text.length, end + BESIDE)];
  return { span: spanIn(passage, from, to), words: passage.text.slice(from, to) };
}

/** A sign with the words on either side, so that a reader sees what it parts. */
function around({ passage, start, end }: Hit): QuotedPlace {
  const [from, to] = [Math.max(0, start - BESIDE), Math.min(passage.text.length, end + BESIDE)];
  return { span: spanIn(passage, start, end), words: passage.text.slice(from, to) };
}

/**
 * Signs of one pair that have no partner in a passage. A closing bracket without an opening one is let pass (list
 * numbers are written so), a closing quotation mark is not.
 */
function unclosed(passage: Passage, open: string, close: string): readonly QuotedPlace[] {
  const waiting: number[] = [];
  // “1）” closes what nothing opened, and is right.
  const stray: number[] = [];
  for (const [at, sign] of [...passage.text].entries()) {
    if (sign === open) waiting.push(at);
    else if (sign === close && waiting.pop() === undefined) stray.push(at);
  }
  const last = open === '“' ? [...waiting, ...stray] : waiting;
  return last.map((at) => ({ span: spanIn(passage, at, at + 1), words: passage.text.slice(at, at + 6) }));
}

/** A paragraph that ends in a semicolon or a comma where its section ends. */
function unfinished({ passages }: ReadText): readonly QuotedPlace[] {
  return passages.flatMap((passage, at) => {
    const next = passages[at + 1];
    const ends = isBody(passage) && /[；，]$/.test(passage.text) && next !== undefined && startsSection(passage, next);
    const end = passage.text.length;
    return ends && !LIST_GOES_ON.test(next.text)
      ? [{ span: spanIn(passage, end - 1, end), words: passage.text.slice(-8) }]
      : [];
  });
}

/**
 * Sentences that end without any sign where the next paragraph begins something new, in a text that ends nearly all of
 * its paragraphs with one.
 */
function endless(read: ReadText): readonly QuotedPlace[] {
  const sentences = read.passages.flatMap((passage, at) => {
    const next = read.passages[at + 1];
    const isNew = next !== undefined && (startsSection(passage, next) || leadingNumber(next.text) !== null);
    return isBody(passage) && IS_SENTENCE.test(passage.text) && isNew ? [passage] : [];
  });
  const open = sentences.filter(({ text }) => ENDS_OPEN.test(text));
  if (sentences.length - open.length < Math.max(CUSTOM, open.length * CUSTOM)) return [];
  return open.map((passage) => {
    const end = passage.text.length;
    return { span: spanIn(passage, end - BESIDE, end), words: passage.text.slice(-BESIDE) };
  });
}

/** Whether the next passage is a heading that ends this one's section. */
function startsSection(passage: Passage, next: Passage): boolean {
  return next.isHeading && next.section !== passage.section;
}

/**
 * Half width signs in prose, where they are few among full width ones. Looked for in the plain text, since evened
 * words are full width already.
 */
function halfWidth({ document, read }: TextContext): readonly QuotedPlace[] {
  const { plain } = document;
  const spans = read.passages
    .filter(isProse)
    .map(({ origin }): Span => ({ start: origin[0] ?? 0, end: origin.at(-1) ?? 0 }));
  const half = spans.flatMap(({ start, end }) =>
    [...plain.slice(start, end).matchAll(HALF)].map(({ index }) => placeAt(plain, start + index)),
  );
  const full = (plain.match(FULL) ?? []).length;
  return full >= ENOUGH && half.length < full * A_SLIP ? half : [];
}

/** A sign with up to four characters before it, so that a reader finds it. */
function placeAt(plain: string, at: number): QuotedPlace {
  const before = /[^\n]{0,4}$/.exec(plain.slice(Math.max(0, at - 4), at))?.[0] ?? '';
  return { span: { start: at, end: at + 1 }, words: `${before}${plain.charAt(at)}` };
}
