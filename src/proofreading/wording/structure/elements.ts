import { firstIndex, groupBy, type Passage, type ReadText, type Span } from '../../../model';
import type { TextCheck } from '../../check';
import { isProse, spanIn } from '../hits';
import { ELEMENTS, type ElementWords } from './element-words';
import { STRUCTURE_LEFT_OUT } from './words';

/** A section with its words, its own sections' included. */
interface Told {
  readonly passages: readonly Passage[];
  readonly text: string;
}

/** NR-S10: what a section of the form has to tell besides its figure. Nothing is asked of one that was cut short. */
export const sectionElements: TextCheck = {
  id: 'NR-S10',
  title: '各节该写的增减率、占比、完成率写全',
  severity: 'info',
  basis: { kind: 'form', text: '公开模板各节的要素' },
  defaultOn: true,
  isOfAccounts: true,
  run: ({ read }, report) => {
    const body = read.passages.filter(isProse);
    for (const [section, { kind, title, parent }] of read.sections.entries()) {
      // A section of the same kind around this one answers for it.
      if (kind === null || (parent !== null && read.sections[parent]?.kind === kind)) continue;
      const told = wordsOf(read, section, body);
      const owing = ELEMENTS.filter(({ kinds }) => kinds.includes(kind));
      const lacking = told === null ? [] : owing.flatMap((element) => lackingAt(element, told));
      const [first, ...others] = lacking;
      if (!first) continue;
      const isStatutory = lacking.some(({ element }) => element.owed === 'statute');
      const lacks = [...new Set(lacking.map(({ element }) => element.lacks))];
      report({
        span: first.span,
        otherSpans: others.map(({ span }) => span),
        label: 'review',
        message: `“${title}”一节${saidOf(lacking)}，${isStatutory ? '财预〔2016〕143号要求写明，请核对是否要补' : '请按模板核对是否要补'}。`,
        about: lacks.join(),
      });
    }
  },
};

/** An element that a section does not have, and what it was owed for. */
interface Lacking {
  readonly element: ElementWords;
  readonly span: Span;
}

/** “写了甲，没有写乙、丙；写了丁，没有写戊”. */
function saidOf(lacking: readonly Lacking[]): string {
  const groups = groupBy([...new Set(lacking.map(({ element }) => element))], ({ has }) => has);
  return [...groups].map(([has, own]) => `写了${has}，没有写${own.map(({ lacks }) => lacks).join('、')}`).join('；');
}

/** Null for the last section, which the end of the text may have cut, and where words say that some were left out. */
function wordsOf({ sections }: ReadText, section: number, body: readonly Passage[]): Told | null {
  const { span } = sections[section] ?? {};
  if (!span || section === sections.length - 1) return null;
  const own = body.slice(firstFrom(body, span.start), firstFrom(body, span.end));
  const text = own.map((each) => each.text).join('\n');
  return STRUCTURE_LEFT_OUT.test(text) ? null : { passages: own, text };
}

/** The first of the passages that begins at a place or behind it; they stand as the text goes. */
function firstFrom(body: readonly Passage[], place: number): number {
  return firstIndex(body, ({ origin }) => (origin[0] ?? 0) >= place);
}

/** Where what is there stands, if what has to be beside it is not; the first place where it may stand anywhere. */
function lackingAt(element: ElementWords, { passages, text }: Told): readonly Lacking[] {
  const { when, wants, near } = element;
  if (near === undefined && wants.test(text)) return [];
  const places = passages.flatMap((passage) =>
    [...passage.text.matchAll(when)].flatMap((match) => {
      const end = match.index + match[0].length;
      const isThere = near !== undefined && wants.test(passage.text.slice(end, end + near));
      return isThere ? [] : [{ element, span: spanIn(passage, match.index, end) }];
    }),
  );
  return near === undefined ? places.slice(0, 1) : places;
}
