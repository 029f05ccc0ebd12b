import type { Draft, Run, Supplement } from '../../model';
import { LAST_TEXT, TAKEN_MARK } from './words';

/** Travels with a text through its sentence; stands in no text that a person writes. */
const SIGN = '\u0001';

/** 助手资料 whose taken texts can be told from others once they are written; a list has its sign at its end. */
export function signTaken(supplement: Supplement): Supplement {
  const { texts, fromLastText } = supplement;
  if (fromLastText.length === 0) return supplement;
  const signed = Object.entries(texts).map(
    ([id, text]) => [id, fromLastText.includes(id) ? sign(text) : text] as const,
  );
  return { ...supplement, texts: Object.fromEntries(signed) };
}

/** Before a stop that a sentence takes away. */
function sign(text: string): string {
  const [, words = text, stop = ''] = /^(.*?)([。；]?)$/s.exec(text.trimEnd()) ?? [];
  return `${words}${SIGN}${stop}`;
}

/** A draft that says behind each text and count that it was taken from last year's text, and how many there are. */
export function markTaken(draft: Draft, { fromLastText }: Supplement): Draft {
  if (fromLastText.length === 0) return draft;
  const ids = new Set(fromLastText);
  const sections = draft.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(({ runs }) => ({ runs: runs.flatMap((run) => markedRun(run, ids)) })),
  }));
  const runs = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.runs));
  const count = runs.filter(({ text }) => text === TAKEN_MARK).length;
  return count === 0 ? draft : { ...draft, sections, remarks: [...draft.remarks, LAST_TEXT.open(count)] };
}

function markedRun(run: Run, ids: ReadonlySet<string>): readonly Run[] {
  if (run.figure) return ids.has(run.figure.fact) ? [run, { text: TAKEN_MARK }] : [run];
  return run.text.split(SIGN).flatMap((text, at): readonly Run[] => {
    const words = text === '' ? [] : [{ ...run, text }];
    return at === 0 ? words : [{ text: TAKEN_MARK }, ...words];
  });
}
