import { leaveOut } from '../../../src/language/rendering/leave-out';
import { blank, textSegment, type Segment } from '../../../src/language/wording/segment';

/** A sentence with blanks written as 〔id〕. */
function segmentsOf(sentence: string): readonly Segment[] {
  return sentence
    .split(/(〔\w+〕)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('〔') ? blank(part.slice(1, -1), 'text', part.slice(1, -1), '', '') : textSegment(part),
    );
}

function printed(segments: readonly Segment[]): string {
  return segments
    .map((each) => {
      if (each.kind === 'text') return each.text;
      return each.kind === 'blank' ? `〔${each.label}〕` : '';
    })
    .join('');
}

function without(sentence: string, ...waived: readonly string[]): string {
  return printed(leaveOut(segmentsOf(sentence), ({ id }) => waived.includes(id)));
}

describe('a clause that is not wanted', () => {
  it.each([
    ['at the end of a sentence', '接待费5.00万元，接待3批次，主要用于〔a〕。', '接待费5.00万元，接待3批次。'],
    ['in the middle', '支出1.00万元，用于召开〔a〕，参会30人；没有培训。', '支出1.00万元，参会30人；没有培训。'],
    [
      'at the head, with what led from it to its parts',
      '采购〔a〕万元，其中：货物1.00万元、工程2.00万元。',
      '货物1.00万元、工程2.00万元。',
    ],
    [
      'all clauses but the last of a numbered item, which keeps its name',
      '1、甲项目：计划〔a〕，实际〔b〕；实际支出5.00万元。〔c〕。',
      '1、甲项目：实际支出5.00万元。',
    ],
    ['the first of several things', '预算执行方面：完成率为〔a〕；控制率为18.22%。', '预算执行方面：控制率为18.22%。'],
    [
      'the first sentence of a numbered item',
      '1、甲项目：中央资金〔a〕，省级资金〔b〕。主要用于培训。',
      '1、甲项目：主要用于培训。',
    ],
    ['all of a numbered item', '1、甲项目：中央资金〔a〕，省级资金〔b〕。主要用于〔c〕。', ''],
    ['a whole sentence', '本年支出1.00万元。其余见〔a〕。', '本年支出1.00万元。'],
    ['a whole sentence, with the reference to more of it', '自评得分〔a〕分。自评报告附后。', ''],
    [
      'a sentence, and not the reference of the one before',
      '得分90分。报告附后。问题是〔a〕。',
      '得分90分。报告附后。',
    ],
    ['all that a day led to', '截至2020年12月31日，编制〔a〕人，实有〔b〕人。', ''],
    ['all that a day led to, before what is told', '截至2020年末，编制〔a〕人。没有车辆。', '没有车辆。'],
    ['all that a matter led to', '甲的项目中，成交〔a〕；其他项目中，成交2.00万元。', '其他项目中，成交2.00万元。'],
    ['the last of several matters', '预算执行方面，完成率98%；产出方面，完成〔a〕。', '预算执行方面，完成率98%。'],
    ['all behind the heading of a paragraph', '（一）机构设置。设内设机构〔a〕个，分别是：〔b〕。', ''],
    ['with the brackets that belong to it', '共3个，平均得分〔a〕分（优的〔b〕个，良的1个）。', '共3个。'],
    [
      'behind brackets with marks of their own',
      '支出3.00万元（基本1.00万元，项目2.00万元），用于〔a〕。',
      '支出3.00万元（基本1.00万元，项目2.00万元）。',
    ],
    [
      'an entry of a list',
      '共有车辆9辆，其中：机要用车〔a〕辆、应急用车2辆、其他用车7辆。',
      '共有车辆9辆，其中：应急用车2辆、其他用车7辆。',
    ],
    ['two counts that share their words', '接待国内来访〔a〕、12人次，主要用于调研。', '主要用于调研。'],
    [
      'in brackets, beside another',
      '支出3.00万元（基本支出〔a〕，项目支出1.00万元），年末1.00万元。',
      '支出3.00万元（项目支出1.00万元），年末1.00万元。',
    ],
    ['alone in brackets', '支出3.00万元（基本支出〔a〕），年末1.00万元。', '支出3.00万元，年末1.00万元。'],
    ['behind a number of the paragraph', '1、因公出国（境）费〔a〕万元，安排团组2个。', '1、安排团组2个。'],
    ['behind a lead-in that then leads to nothing', '设内设机构3个，分别是：〔a〕。', '设内设机构3个。'],
    ['everything', '〔a〕', ''],
  ])('%s', (_case, sentence, expected) => {
    expect(without(sentence, 'a', 'b', 'c')).toBe(expected);
  });

  it('goes for each of several, and what is wanted stays a blank', () => {
    expect(without('对〔n〕项目开展自评，涉及资金〔m〕；得分〔s〕分。自评报告附后。', 'n', 'm')).toBe(
      '得分〔s〕分。自评报告附后。',
    );
    expect(without('对〔n〕项目开展自评，涉及资金〔m〕；得分〔s〕分。自评报告附后。', 'n', 'm', 's')).toBe('');
  });

  it('leaves a sentence alone in which nothing is unwanted', () => {
    const segments = segmentsOf('采购〔a〕万元，其中：货物1.00万元。');
    expect(leaveOut(segments, ({ id }) => id === 'b')).toBe(segments);
  });
});
