import type { ReportModel } from '../model';
import { textId } from '../facts';
import type { List, TextCondition } from '../language';
import { blank } from '../language';

/** The entry that asks for 本级's own book. */
const OWN_LEVEL_BOOK = textId('ownLevelBook');

/** Whether a book holds the figures of one unit alone; what does not say its scope is not taken for one. */
export function isOwnLevel({ scope }: Pick<ReportModel, 'scope'>): boolean {
  return scope === 'ownLevel' || scope === 'unit';
}

/** Holds where figures of 本级 can be told. */
export const HAS_OWN_LEVEL: TextCondition = { name: '有本级账', holds: ({ report }) => isOwnLevel(report) };

/** Asks once for 本级's book where only that of the whole department is open. */
export const OWN_LEVEL_QUESTION: List = {
  name: '本级账',
  locals: ['名'],
  hasAmount: false,
  hasBudget: false,
  entries: ({ report }) =>
    isOwnLevel(report)
      ? []
      : blank(
          OWN_LEVEL_BOOK,
          'text',
          '本级账',
          '本级（局机关）的决算工作簿在哪里？打开的是汇总账或没有写明口径；请作为“本级账”一起打开；打开的就是本级账的，请把口径写明为本级',
          '基本支出和“三公”经费只写本级的数，不写汇总数',
        ),
};
