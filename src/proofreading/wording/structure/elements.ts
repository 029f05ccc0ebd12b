import { firstIndex, type Passage, type ReadText, type Span } from '../../../model';
import type { TextCheck } from '../../check';
import { isBody, spanIn } from '../hits';
import { ELEMENTS, STRUCTURE_LEFT_OUT, type ElementWords } from './words';

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
    const body = read.passages.filter(isBody);
    for (const [section, { kind, title }] of read.sections.entries()) {
      const told = kind === null ? null : wordsOf(read, section, body);
      if (told === null) continue;
      for (const element of ELEMENTS.filter(({ kinds }) => kinds.some((each) => each === kind))) {
        const [place, ...others] = lackingAt(element, told);
        if (!place) continue;
        report({
          span: place,
          otherSpans: element.near === undefined ? [] : others,
          label: 'review',
          message: `“${title}”一节写了${element.has}，没有写${element.lacks}，请按模板核对是否要补。`,
          about: element.lacks,
        });
      }
    }
  },
};

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

/** Where what is there stands, if what has to be beside it is not. */
function lackingAt({ when, wants, near }: ElementWords, { passages, text }: Told): readonly Span[] {
  if (near === undefined && wants.test(text)) return [];
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(when)].flatMap((match) => {
      const end = match.index + match[0].length;
      const isThere = near !== undefined && wants.test(passage.text.slice(end, end + near));
      return isThere ? [] : [spanIn(passage, match.index, end)];
    }),
  );
}
