import type { TextCheck } from '../../check';
import { hitsOf, isBody } from '../hits';
import { reportTogether } from '../together';
import { NAMES_BOTH, DIRECTION_UNCHOSEN } from './words';

/** So many were left by one cause: nobody went over the template. */
const MANY = 3;

/** NR-D03: “增加（减少）” of a template with neither struck out. A column's or a heading's name is not meant. */
export const unchosen: TextCheck = {
  id: 'NR-D03',
  title: '模板里的“增加（减少）”“大于（小于）”已经选定一个',
  severity: 'error',
  basis: { kind: 'form', text: '公开模板的两可用语，定稿只能留一个' },
  defaultOn: true,
  run: ({ read }, report) => {
    const left = hitsOf(read, DIRECTION_UNCHOSEN, isBody).filter(
      ({ passage, end }) => /[，。；]/.test(passage.text) && !NAMES_BOTH.test(passage.text.slice(end)),
    );
    if (left.length >= MANY) {
      reportTogether(report, left, (quotes) => `${quotes}是模板里的两可用语，没有选定，请各只留一个。`);
      return;
    }
    for (const { span, words } of left) {
      report({ span, message: `“${words}”是模板里的两可用语，没有选定，请只留一个。`, stated: words, about: words });
    }
  },
};
