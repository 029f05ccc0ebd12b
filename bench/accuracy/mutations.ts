import { proofread } from '../../src/proofreading';
import { readText } from '../../src/reading';
import type { FactTable, TextFinding, TextReport } from '../../src/model';
import { randomOf } from '../../test/support/generator';
import { caseDraft, type CaseDraft } from '../../test/support/texts/case-draft';
import { MUTATION_KINDS, mutated, type Mutation, type MutationKind } from '../../test/support/texts/mutations';
import { textOf } from '../../test/support/texts/text-of';
import { tallies, type Tallies } from './table';

/** Each kind of mistake so many times in each draft. */
const TIMES = 2;

/** Mistakes put into correct drafts: found, the cause named, and nothing else said; with the books and without. */
export function benchMutations(drafts: number): void {
  const columns = ['有账发现', '原因对', '有账无误报', '无账发现', '无账无误报'];
  const byKind = tallies(columns);
  const byRule = tallies(['有账', '无账'], 'counts');
  const clean = tallies(['有账无发现', '无账无发现', '有账绑定', '无账绑定']);
  for (let seed = 1; seed <= drafts; seed += 1) {
    const draft = caseDraft(seed);
    addClean(clean, draft);
    const random = randomOf(seed, 'mutations');
    const made = MUTATION_KINDS.flatMap((kind) =>
      Array.from({ length: TIMES }, () => mutated(draft, kind, random) ?? []),
    );
    made.flat().forEach((mutation) => addMutation(byKind, byRule, draft, mutation));
  }
  clean.print('没有错的文稿');
  byKind.print('植入的错，按种类');
  byRule.print('植入的错，必改的报得对，按规则');
}

function reportOf(text: string, facts: FactTable | null): TextReport {
  const document = textOf(text);
  return proofread(document, readText(document, facts), { facts });
}

/** What is reported as a mistake: hints are none, but for a last digit that was cut, which is never more. */
function told({ findings }: TextReport, kind: MutationKind): readonly TextFinding[] {
  if (kind === 'truncated') return findings;
  return findings.filter(({ severity, label }) => severity !== 'info' && label === 'defect');
}

function addClean(table: Tallies, draft: CaseDraft): void {
  const [withBooks, without] = [reportOf(draft.text, draft.facts), reportOf(draft.text, null)];
  table.add('整份', { 有账无发现: withBooks.findings.length === 0, 无账无发现: without.findings.length === 0 });
  for (const { verdict } of withBooks.figures) table.add('各数', { 有账绑定: verdict !== 'unbound' });
  for (const { verdict } of without.figures) table.add('各数', { 无账绑定: verdict !== 'unbound' });
}

function addMutation(table: Tallies, byRule: Tallies, draft: CaseDraft, mutation: Mutation): void {
  const withBooks = told(reportOf(mutation.text, draft.facts), mutation.kind);
  const without = told(reportOf(mutation.text, null), mutation.kind);
  const [hits, blindHits] = [withBooks, without].map((findings) => findings.filter((each) => touches(each, mutation)));
  for (const [column, findings] of [
    ['有账', withBooks],
    ['无账', without],
  ] as const) {
    for (const each of findings.filter(({ severity }) => severity === 'error'))
      byRule.add(each.rule, { [column]: touches(each, mutation) });
  }
  const { cause, showsByItself, kind } = mutation;
  const isFound = (hits?.length ?? 0) > 0;
  table.add(kind, {
    有账发现: isFound,
    原因对: cause === null || !isFound ? null : (hits ?? []).some((each) => each.cause && cause.includes(each.cause)),
    有账无误报: withBooks.length === (hits?.length ?? 0),
    无账发现: showsByItself ? (blindHits?.length ?? 0) > 0 : null,
    无账无误报: without.length === (blindHits?.length ?? 0),
  });
}

/** Whether a finding stands at the changed words, in their sentence, or names them as its other end. */
export function touches({ place, otherPlaces }: TextFinding, { text, span }: Mutation): boolean {
  const start = Math.max(text.lastIndexOf('。', span.start), text.lastIndexOf('\n', span.start)) + 1;
  const stops = [text.indexOf('。', span.end - 1), text.indexOf('\n', span.end - 1)].filter((at) => at >= 0);
  const end = Math.min(text.length, ...stops);
  return [place, ...otherPlaces].some((each) => each.span.start < end + 1 && each.span.end > start);
}
