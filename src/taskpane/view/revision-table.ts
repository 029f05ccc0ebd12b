import type { Decision, Proposal, RevisedText } from '../../casework';
import type { ClipTable } from '../../reports';
import { proposalsSentence, REVISION_TABLE } from '../texts/revising';
import { countProposals, fateOf } from './proposals';

/** A text with what would be changed in it. */
interface Revision {
  readonly revised: RevisedText;
  readonly proposals: readonly Proposal[];
}

/** All places of a revision as a list to be copied: where, what stood there, what becomes of it, and why. */
export function revisionTable({ revised, proposals }: Revision, decisions: ReadonlyMap<string, Decision>): ClipTable {
  const sentence = proposalsSentence(countProposals(proposals, decisions));
  return {
    head: [REVISION_TABLE.title(revised.document.name), sentence],
    columns: REVISION_TABLE.heads.map((head) => ({ head })),
    rows: proposals.map((proposal, index) => rowOf(proposal, decisions.get(proposal.key), index)),
    line: ([number, place, old, now, note]) =>
      `${number}. ${place}“${old}” → ${now}${note === '' ? '' : `（${note}）`}`,
  };
}

function rowOf(proposal: Proposal, decision: Decision | undefined, index: number): readonly string[] {
  const { line, section, old, note } = proposal;
  return [String(index + 1), REVISION_TABLE.place(line, section), old, becomes(proposal, decision), note ?? ''];
}

/** The words that are written, those of a person first; else that they stay, or that somebody has to say. */
function becomes(proposal: Proposal, decision: Decision | undefined): string {
  const fate = fateOf(proposal, decision);
  if (fate !== 'written') return REVISION_TABLE[fate];
  const words = typeof decision === 'object' ? decision.words : (proposal.new ?? proposal.old);
  return words === '' ? REVISION_TABLE.takenOut : `“${words}”`;
}
