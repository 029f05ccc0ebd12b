import type { TextCheck } from '../../check';
import { hitsOf, isBody } from '../hits';
import { NAMES_BOTH, DIRECTION_UNCHOSEN } from './words';

/** NR-D03: “增加（减少）” of a template with neither struck out. A column's or a heading's name is not meant. */
export const unchosen: TextCheck = {
  id: 'NR-D03',
  title: '模板里的“增加（减少）”“大于（小于）”已经选定一个',
  severity: 'error',
  basis: { kind: 'form', text: '公开模板的两可用语，定稿只能留一个' },
  defaultOn: true,
  run: ({ read }, report) => {
    for (const { passage, end, words, span } of hitsOf(read, DIRECTION_UNCHOSEN, isBody)) {
      if (!/[，。；]/.test(passage.text) || NAMES_BOTH.test(passage.text.slice(end))) continue;
      report({ span, message: `“${words}”是模板里的两可用语，没有选定，请只留一个。`, stated: words, about: words });
    }
  },
};
