import type { Numbering } from '../../../language';

/** “第一部分：…” */
export const PARTS_WITH_COLON: Numbering = ['第#部分：', '#、', '（#）'];

/** No “第一部分”: parts are 一、, sections （一）, what is below them 1. */
export const PARTS_AS_SECTIONS: Numbering = ['#、', '（#）', '1.'];
