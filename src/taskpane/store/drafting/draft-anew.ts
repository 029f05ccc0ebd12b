import { changedFigures, toldFigures } from '../../view/figures';
import type { Casework } from '../casework';
import { draftInputs } from './draft-inputs';
import type { PaneData, Result } from '../state';

/**
 * The draft after the workbook was read: figures that are told otherwise than last time are remembered with what
 * was told; those that were remembered and not looked at yet keep their oldest telling.
 */
export function draftAnew(
  casework: Casework,
  data: PaneData,
  result: Pick<Result, 'report' | 'check'>,
): Pick<PaneData, 'draft' | 'figures' | 'changed'> {
  const draft = casework.draft(result.report, { ...draftInputs(data), check: result.check });
  const figures = toldFigures(draft);
  const before = new Map([...data.figures, ...data.changed]);
  return { draft, figures, changed: changedFigures(before, figures) };
}
