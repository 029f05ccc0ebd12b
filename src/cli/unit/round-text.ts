import { reviewLines, roundNotes, sealText, verdictSentence, type ReportSource, type ReviewLine } from '../../reports';
import { countOutcomes, OUTCOME_NAMES, type NamedRounds, type Outcome } from '../../rounds';

/** In the order in which they ask for something. */
const ORDER: readonly Outcome[] = ['open', 'fresh', 'mended'];

/** What `check` prints of a second round. What could not be checked stays in the verdict. */
export function roundText(path: string, source: ReportSource): string {
  const lines = reviewLines(source);
  const parts = ORDER.map((outcome) => listed(OUTCOME_NAMES[outcome], linesOf(lines, outcome)));
  const head = [
    path,
    verdictSentence(source.report.tables.length, source.checked.summary),
    ...roundNotes(source),
    sealText(source.seal()),
  ];
  return `${[head, ...parts].map((part) => part.join('\n')).join('\n\n')}\n`;
}

/** Lines of one outcome, in the order of the letter. */
function linesOf(lines: readonly ReviewLine[], outcome: Outcome): readonly string[] {
  return lines.flatMap((line) => (line.round?.outcome === outcome ? [lineText(line)] : []));
}

/** Here a heading without lines stays: that nothing is new is news. */
function listed(title: string, lines: readonly string[]): readonly string[] {
  return [`${title}（${lines.length}）`, ...lines.map((line, index) => `  ${index + 1}. ${line}`)];
}

/** Of a new finding its figures; of an old opinion what was said, answered and found. */
function lineText({ place, stated, expected, basis, nature, round }: ReviewLine): string {
  const texts =
    round?.outcome === 'fresh'
      ? [`原值 ${stated}`, `应为 ${expected}`, basis]
      : [round?.previous ?? '', round?.reply ? `单位回复：${round.reply}` : '', round?.result ?? ''];
  const told = texts.filter((text) => text !== '').join('；');
  return `[${nature}] ${place}：${told}`.replace(/\n/g, ' ');
}

/**
 * What `check --json` says besides, where a round before was named: null where it holds none of this unit.
 * `opinions` are those of the round before; `new` are findings that none of them was about.
 */
export function roundJson({ comparison }: ReportSource, previous: NamedRounds | null): object {
  if (previous === null) return {};
  if (!comparison) return { previous: null };
  const { outcomes, fresh } = comparison;
  return {
    previous: {
      time: comparison.previous.time,
      ruleSet: comparison.previous.ruleSet,
      counts: countOutcomes(comparison),
      opinions: outcomes.map(({ opinion, outcome, remark }) => ({
        index: opinion.index,
        rule: opinion.rule,
        place: opinion.place,
        outcome,
        remark,
        reply: opinion.reply,
      })),
      new: fresh.map(({ rule, message }) => ({ rule, message })),
    },
  };
}
