import fc from 'fast-check';
import { sentenceProblems } from '../../../src/narrative';

it.each([
  ['{收支总记}', null, '没有名为“收支总记”的数或文字，是不是“收支总计”。'],
  ['{完全没有的名称呀}', null, '没有名为“完全没有的名称呀”的数或文字。'],
  [
    '{增减：收支总计}',
    null,
    '没有“增减：”这种写法，可用的有：占、比上年、因变动、预算、全年预算、写预算、完成、差异、用途、比预算、因比预算、填、数、每、若。',
  ],
  ['{占：收支总计}', null, '“收支总计”没有规定占什么的比重。'],
  ['{占：基本支出｜本年收入合计}', null, '“基本支出”不能算占“本年收入合计”的比重，可用的有：本年支出合计。'],
  ['{完成：财政拨款收入}', null, '“财政拨款收入”没有预算数，不能用“{完成：…}”。'],
  ['{比上年：单位}', null, '“单位”不是金额，不能用“{比上年：…}”。'],
  ['{此项}', null, '“{此项}”只能用在“{每：…}”里或逐条的段落里。'],
  ['{名}', null, '“{名}”只能用在“{每：…}”里或逐条的段落里。'],
  ['{此项}', '内设机构', '“内设机构”的每一条没有金额，不能用“{此项}”。'],
  ['{款}', '收入来源', '“收入来源”的每一条没有“款”，可用的有：名。'],
  ['{每：收入来原｜；}{名}{完}', null, '没有名为“收入来原”的名单，是不是“收入来源”。'],
  ['{若：基金有收支}甲{完}', null, '没有“基金有收支”这个条件，是不是“基金收支”。'],
  ['{数：决算单位数}', null, '没有名为“决算单位数”的名单，是不是“决算单位”。'],
  ['{填：}', null, '“{填：…}”要写上请单位填什么。'],
])('%s in %s', (sentence, list, message) => {
  expect(sentenceProblems(sentence, list).map((problem) => problem.message)).toEqual([message]);
});

it('points at the characters of the wrong name', () => {
  expect(sentenceProblems('年度收支{收支总记}，{占：基本支出}。')).toEqual([
    { at: { start: 4, length: 6 }, message: '没有名为“收支总记”的数或文字，是不是“收支总计”。' },
  ]);
});

it('reports problems in the order of the sentence, whether of form or of names', () => {
  const problems = sentenceProblems('{甲甲甲甲}{每：收入来源｜；}{款}{完}{');
  expect(problems.map(({ at }) => at.start)).toEqual([0, 16, 22]);
});

it('never throws, whatever is typed', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '：',
    '｜',
    '若',
    '每',
    '完',
    '否则',
    '此项',
    '收支总计',
    '收入来源',
    '占',
    ' ',
    '字',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const sentence = pieces.join('');
      for (const { at } of sentenceProblems(sentence)) {
        expect(at.start + at.length).toBeLessThanOrEqual(sentence.length);
      }
    }),
    { seed: 7, numRuns: 500 },
  );
});
