import { categoryOfLabel } from '../../standards';
import { CATEGORY_MARK } from './claims/group-words';
import type { Told } from './told';

/** Whether a part is a 类 of the functional classification by its name, with 支出 at its end or without. */
export function isCategory({ statement: { subject } }: Told): boolean {
  return categoryOfLabel(subject.replace(CATEGORY_MARK, '')) !== null;
}
