import { maybeTable, type Fact, type TableId } from '../../model';
import { fenIn, shownFen, amountWordOf } from '../../facts';
import type { DraftContext, List } from '../language';
import { factOf } from '../wording/context';
import { textSegment } from '../wording/segment';
import { subjectOf } from '../wording/subjects';
import { missingTable } from './list';

/** Kinds of income or expenditure: those that the table has, nil ones only where the template lists them. */
export function wordList(name: string, table: TableId, words: (context: DraftContext) => readonly string[]): List {
  return {
    name,
    locals: ['名'],
    hasAmount: true,
    hasBudget: false,
    entries: (context) => {
      if (!maybeTable(context.report, table)) return missingTable(table, name);
      return words(context)
        .map((word) => subjectOf(amountWordOf(word)))
        .filter((subject) => isListed(context, factOf(context, subject.fact)))
        .map((subject) => ({ subject, names: { 名: [textSegment(subject.name)] } }));
    },
  };
}

/** Whether a kind is told: nil ones only by the switch 列零项. */
function isListed({ switches }: DraftContext, fact: Fact): boolean {
  // A cell that cannot be read is asked for; a column that the table does not have is no kind of its own.
  const fen = fenIn(fact);
  if (fen === null) return fact.sources.length > 0;
  return switches.listZeroItems || shownFen(fen) !== 0;
}
