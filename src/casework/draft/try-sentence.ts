import type { EditableSentence } from '../../language';
import type { DraftSection, ReportModel } from '../../model';
import { evaluationProblems } from '../../evaluation';
import { sentenceProblems } from '../../narrative';
import { draft, type DraftInputs } from './draft';

/** What is wrong with a sentence of a template, at the character. */
export interface SentenceFault {
  readonly at: { readonly start: number; readonly length: number };
  readonly message: string;
}

/** A sentence that somebody is writing: what is wrong with it, and how its section would read. */
export interface SentenceTrial {
  readonly problems: readonly SentenceFault[];
  /** Null where the section would not be written. */
  readonly section: DraftSection | null;
}

/** Tries a sentence in its section; one that has problems counts as left out. */
export function trySentence(
  report: ReportModel,
  inputs: DraftInputs,
  section: string,
  { entry, each }: Pick<EditableSentence, 'entry' | 'each'>,
  text: string,
): SentenceTrial {
  const { supplement, kind } = inputs;
  const problemsOf = kind === 'evaluation' ? evaluationProblems : sentenceProblems;
  const problems = text.trim() === '' ? [] : problemsOf(text, each);
  const texts = { ...supplement.texts, [entry]: problems.length > 0 ? '' : text };
  const { sections } = draft(report, { ...inputs, supplement: { ...supplement, texts } });
  return { problems, section: sections.find(({ id }) => id === section) ?? null };
}
