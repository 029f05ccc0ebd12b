import { NO_MATERIALS } from '../../../src/casework/materials';
import { openCase } from '../../../src/casework/open';
import { judge } from '../../../src/casework/judge';
import { materialsFor, proofreadWhole } from '../../../src/casework/texts/whole-document';
import { checkReport } from '../../../src/checking';
import type { Finding, TextDocument } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import type { Book } from '../../../test/support/generator';

/** What is told of a printed file as a whole, in words; of a book that holds and a text of ours all of it is false. */
export interface WholeVerdict {
  /** 不平 that the book itself does not have. */
  readonly broken: readonly string[];
  readonly texts: readonly string[];
}

/** Checks a printed file as `juesuan check` does. */
export function judgeWhole(document: TextDocument | null, { snapshot, truth }: Book): WholeVerdict {
  const tables = document?.tables ?? null;
  if (document === null || tables === null) return { broken: [], texts: [] };
  const opened = openCase(tables, materialsFor(document, NO_MATERIALS));
  const judged = judge(opened.unit, opened.report);
  const own = checkReport(recognise(snapshot, { unitName: truth.unitName, year: truth.year })).findings;
  const { sorted } = proofreadWhole(document, opened, judged);
  return {
    broken: brokenBeside(judged.check.findings, own).map(({ rule, message }) => `${rule} ${message}`),
    texts: sorted.open.map(({ rule, severity, place, message }) => `${severity} ${rule} “${place.quote}” ${message}`),
  };
}

/** What is 不平 by rules that are not in the book, each as often as it is told beyond. */
function brokenBeside(findings: readonly Finding[], own: readonly Finding[]): readonly Finding[] {
  const left = new Map<string, number>();
  for (const { rule, verdict } of own) {
    if (verdict === 'broken') left.set(rule, (left.get(rule) ?? 0) + 1);
  }
  return findings.filter(({ rule, verdict }) => {
    if (verdict !== 'broken') return false;
    const known = left.get(rule) ?? 0;
    left.set(rule, known - 1);
    return known <= 0;
  });
}
