import type { PublicTableId } from '../../model';
import { FURTHER_TABLES, normaliseText } from '../../standards';
import type { TableCandidate } from './candidates';
import type { TableJudgement } from './judge-table';

interface Judged {
  readonly candidate: TableCandidate;
  readonly judgement: TableJudgement;
}

/** Tables that may stand twice in a book in two lawful forms, with the titles of the second. */
const SECOND_FORMS = FURTHER_TABLES.flatMap(({ standard, besides }) =>
  besides === undefined ? [] : { table: standard.id, besides, titles: standard.titles.map(normaliseText) },
);

/** Of two sheets for one table, the one whose title is that of a region's second form is that form. */
export function withSecondForms(judged: readonly Judged[]): readonly Judged[] {
  return SECOND_FORMS.reduce(partForm, judged);
}

function partForm(
  judged: readonly Judged[],
  {
    table,
    besides,
    titles,
  }: { readonly table: PublicTableId; readonly besides: PublicTableId; readonly titles: readonly string[] },
): readonly Judged[] {
  const claims = judged.filter(({ judgement }) => judgement.kind === 'taken' && judgement.table === besides);
  const second = claims.filter(({ candidate }) => titles.some((title) => printedTitle(candidate).endsWith(title)));
  // With all or none of the sheets in the second form there is nothing to part.
  if (second.length === 0 || second.length === claims.length) return judged;
  return judged.map((each) =>
    second.includes(each) && each.judgement.kind === 'taken'
      ? { candidate: each.candidate, judgement: { ...each.judgement, table } }
      : each,
  );
}

function printedTitle({ caption, segment }: TableCandidate): string {
  return normaliseText(caption.title ?? segment.grid.sheet.name);
}
