import { withoutTrailing } from '../../standards';
import type { WordingContext } from './context';
import { blank, textSegment, type Segment } from './segment';

/** The user's reason behind its lead, or a blank for it. Nothing at all where the user has waived it. */
export function reasonClause(context: WordingContext, id: string, lead: string, prompt: string): readonly Segment[] {
  const given = withoutTrailing(context.supplement.reasons[id]?.trim() ?? '', '。；;，,.');
  if (given) return [textSegment(lead), textSegment(given)];
  if (context.supplement.waived.includes(id)) return [];
  return [textSegment(lead), blank(id, 'reason', '原因', prompt, '有增减或与预算有出入，就要说明原因')];
}
