import { OUTCOME_NAMES, type Outcome } from '../../rounds';
import { foundLines, type FoundLine } from '../review/lines';
import { roundNotes } from '../review/words';
import type { ReportSource } from '../source';
import { findingBlocks } from './findings';
import { list, section, table } from '../page/markup';

/** 未改, 新错 and 已改 instead of everything that is broken; nothing in a first round. */
export function roundSections(source: ReportSource): readonly string[] {
  const lines = foundLines(source);
  const of = (outcome: Outcome): readonly FoundLine[] => lines.filter(({ line }) => line.round?.outcome === outcome);
  const fresh = of('fresh').flatMap(({ finding }) => finding ?? []);
  const inTexts = of('fresh').filter(({ textFinding }) => textFinding !== null);
  return [
    section('与上一轮比对', list(roundNotes(source))),
    section(`${OUTCOME_NAMES.open}（${of('open').length}）`, outcomeTable(of('open'))),
    section(
      `${OUTCOME_NAMES.fresh}（${fresh.length + inTexts.length}）`,
      findingBlocks(fresh, source) + outcomeTable(inTexts),
    ),
    section(`${OUTCOME_NAMES.mended}（${of('mended').length}）`, outcomeTable(of('mended'))),
  ];
}

/** What was said, what the unit answered, what it is now; nothing where there are no lines. */
function outcomeTable(lines: readonly FoundLine[]): string {
  return table(
    [
      { head: '位置（表·行·列）' },
      { head: '上轮意见' },
      { head: '上轮单位回复' },
      { head: '本轮结果' },
      { head: '依据' },
    ],
    lines.map(({ line }) => [
      line.place,
      line.round?.previous ?? '',
      line.round?.reply ?? '',
      line.round?.result ?? '',
      line.basis,
    ]),
  );
}
