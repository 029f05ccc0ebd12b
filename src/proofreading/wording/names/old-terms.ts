import type { TextCheck } from '../../check';
import { hitsOf, isProse } from '../hits';
import { reportTogether } from '../together';
import { OLD_TERMS } from './words';

/** NR-N04: terms of older systems. What a document was called then stays as it was. */
export const oldTerms: TextCheck = {
  id: 'NR-N04',
  title: '没有已经停用的术语',
  severity: 'info',
  basis: { kind: 'document', text: '2015年起的预算法、2019年起的政府会计制度' },
  defaultOn: true,
  run: ({ read, year }, report) => {
    if (year === null) return;
    for (const { old, since, now } of OLD_TERMS) {
      const met =
        year < since ? [] : hitsOf(read, old, isProse).filter(({ passage, start }) => !inDocument(passage.text, start));
      reportTogether(report, met, (quotes) => `${quotes}是旧说法，${since}年度起为“${now}”。`, {
        correction: met.length === 1 ? now : null,
      });
    }
  },
};

/** Whether a place stands between 《 and 》: the name of a document keeps the words of its day. */
function inDocument(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
}
