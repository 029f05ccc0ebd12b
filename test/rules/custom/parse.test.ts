import fc from 'fast-check';
import { parseCustomFormula, type CustomFormula } from '../../../src/rules/custom';

/** A formula as a line that shows how it was understood: names in ‹›. */
function spell({ left, relation, right }: CustomFormula): string {
  const side = (items: CustomFormula['left']): string =>
    items.length === 0
      ? '0'
      : items
          .map(({ sign, isSum, table, row, column }) => {
            const path = [table, row, ...(column ? [column] : [])].map(({ text }) => `‹${text}›`).join('');
            return `${sign < 0 ? '−' : '+'}${isSum ? `Σ(${path})` : path}`;
          })
          .join(' ');
  return `${side(left)} ${relation} ${side(right)}`;
}

function problemOf(text: string): { readonly at: readonly [number, number]; readonly message: string } | null {
  const parsed = parseCustomFormula(text);
  if ('formula' in parsed) return null;
  const { at, message } = parsed.problem;
  return { at: [at.start, at.length], message };
}

test.each([
  [
    'two figures',
    '公开01!本年收入合计 = 公开02!合计.本年收入合计',
    '+‹公开01›‹本年收入合计› = +‹公开02›‹合计›‹本年收入合计›',
  ],
  ['no spaces', '公开01!甲=公开02!乙.丙', '+‹公开01›‹甲› = +‹公开02›‹乙›‹丙›'],
  ['full width signs', '公开01！甲 ＝ 公开02！乙．丙 ＋ 公开03！丁', '+‹公开01›‹甲› = +‹公开02›‹乙›‹丙› +‹公开03›‹丁›'],
  ['the stop of a Chinese keyboard', '公开02!乙。丙 = 0', '+‹公开02›‹乙›‹丙› = 0'],
  ['every kind of minus', '-表!甲 - 表!乙 － 表!丙 − 表!丁 = 0', '−‹表›‹甲› −‹表›‹乙› −‹表›‹丙› −‹表›‹丁› = 0'],
  ['at most', '表!甲 <= 表!乙', '+‹表›‹甲› <= +‹表›‹乙›'],
  ['at most, as printed', '表!甲 ≤ 表!乙', '+‹表›‹甲› <= +‹表›‹乙›'],
  ['at least, the other way round', '表!甲 =＞ 表!乙', '+‹表›‹甲› >= +‹表›‹乙›'],
  ['zero on the left', '0 <= 表!甲', '0 <= +‹表›‹甲›'],
  ['codes', '公开05!210.基本支出 >= 公开05!21001.基本支出', '+‹公开05›‹210›‹基本支出› >= +‹公开05›‹21001›‹基本支出›'],
  ['a sum', '合计(公开05!类.基本支出) = 0', '+Σ(‹公开05›‹类›‹基本支出›) = 0'],
  ['a sum by its sign', '表!甲 = Σ （公开05!款）', '+‹表›‹甲› = +Σ(‹公开05›‹款›)'],
  ['合计 as a row and as a column', '公开02!合计.合计 = 合计(表!类)', '+‹公开02›‹合计›‹合计› = +Σ(‹表›‹类›)'],
  ['brackets of a name', '表!因公出国（境）费 = 表!甲(乙).丙(丁)', '+‹表›‹因公出国（境）费› = +‹表›‹甲(乙)›‹丙(丁)›'],
  ['a name in brackets within a sum', '合计(表!类.甲（乙）) = 0', '+Σ(‹表›‹类›‹甲（乙）›) = 0'],
  ['names with spaces', '[表 一]![210 卫生健康支出].【甲 + 乙】 = 0', '+‹表 一›‹210 卫生健康支出›‹甲 + 乙› = 0'],
  ['quotation marks', '“三公”!公务接待费.决算数 = 0', '+‹“三公”›‹公务接待费›‹决算数› = 0'],
  ['a table by its bare number', '01!甲 = 0', '+‹01›‹甲› = 0'],
  ['spaces that nobody sees', '\u200B公开01\u3000!\u00A0甲 = 0', '+‹公开01›‹甲› = 0'],
])('reads %s', (_what, text, expected) => {
  const parsed = parseCustomFormula(text);
  expect('formula' in parsed && spell(parsed.formula)).toBe(expected);
});

test.each([
  ['', [0, 0], '第 1 个字：公式到这里就完了，应为表名或“合计(”，例如 公开01!本年收入合计。'],
  ['公开01 结余分配 = 0', [5, 4], '第 6 个字：这里是“结余分配”，应为“!”：表名后面写“!”，再写行名。'],
  ['公开01! = 0', [6, 1], '第 7 个字：这里是“=”，应为行名或科目编码。'],
  ['公开01!甲. = 0', [8, 1], '第 9 个字：这里是“=”，应为栏名。'],
  ['公开01!甲', [6, 0], '第 7 个字：公式到这里就完了，应为“+”“−”“=”“<=”或“>=”。'],
  ['公开01!甲 =', [8, 0], '第 9 个字：公式到这里就完了，应为表名或“合计(”，例如 公开01!本年收入合计。'],
  ['公开01!甲 = 0 = 0', [11, 1], '第 12 个字：这里是“=”，应为“+”“−”或公式结束；一条公式只能有一个“=”“<=”或“>=”。'],
  ['公开01!甲 × 2 = 0', [7, 1], '第 8 个字：这里是“×”，应为“+”“−”“=”“<=”或“>=”；公式里只能加减，不能乘除。'],
  ['公开01!甲 < 0', [7, 1], '第 8 个字：这里是“<”，应为“+”“−”“=”“<=”或“>=”；只有“=”“<=”“>=”三种。'],
  [
    '公开01!甲 乙 = 0',
    [7, 1],
    '第 8 个字：这里是“乙”，应为“+”“−”“=”“<=”或“>=”；名称里有空格或运算符号时，用方括号括起来，例如 [210 卫生健康支出]。',
  ],
  ['公开01![甲 = 0', [5, 1], '第 6 个字：这里是“[”，应为行名或科目编码；方括号没有配对。'],
  ['公开01![] = 0', [5, 2], '第 6 个字：这里是“[]”，应为行名或科目编码。'],
  [
    '(公开01!甲 + 公开01!乙) = 0',
    [0, 1],
    '第 1 个字：这里是“(”，应为表名或“合计(”，例如 公开01!本年收入合计；加减直接写成一行，不用括号。',
  ],
  ['合计(公开01!类 = 0', [10, 1], '第 11 个字：这里是“=”，应为“)”。'],
  ['公开01!甲 = 0.5', [9, 3], '第 10 个字：不能写数字“0.5”，公式只比较单元格；与零比较时整边只写 0。'],
  ['公开01!甲 + 100 = 0', [9, 3], '第 10 个字：不能写数字“100”，公式只比较单元格；与零比较时整边只写 0。'],
  ['0 = 0', [0, 5], '第 1 个字：公式两边都没有单元格。'],
])('explains what is wrong with “%s” at the character', (text, at, message) => {
  expect(problemOf(text)).toEqual({ at, message });
});

test('counts characters as people do, and gives the place in the text', () => {
  const problem = problemOf('𠮷𠮷!甲 ？');
  expect(problem?.at).toEqual([7, 1]);
  expect(problem?.message).toMatch(/^第 6 个字：/);
});

test('a text that is far too long is refused', () => {
  expect(problemOf(`公开01!甲${' + 公开01!甲'.repeat(300)} = 0`)?.message).toBe(
    '第 2001 个字：公式超过 2000 个字，请拆成几条。',
  );
});

const ALPHABET = Array.from('公开01!！.。+-=<>≤()（）[]“”甲乙合计Σ 类\u200B*');

test('never throws, and puts every problem inside the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ALPHABET), { maxLength: 24 }), (letters) => {
      const text = letters.join('');
      const problem = problemOf(text);
      if (problem === null) return true;
      const [start, length] = problem.at;
      return start >= 0 && start + length <= text.length && problem.message.endsWith('。');
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test('what is understood stays the same however it is spaced', () => {
  const parts = [
    '公开01',
    '!',
    '本年收入合计',
    '=',
    '合计',
    '(',
    '公开05',
    '!',
    '类',
    '.',
    '基本支出',
    ')',
    '-',
    '表',
    '!',
    '甲',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', ' ', '\u3000', '\n'), { minLength: 16, maxLength: 16 }), (spaces) => {
      const parsed = parseCustomFormula(parts.map((part, index) => part + (spaces[index] ?? '')).join(''));
      return (
        'formula' in parsed &&
        spell(parsed.formula) === '+‹公开01›‹本年收入合计› = +Σ(‹公开05›‹类›‹基本支出›) −‹表›‹甲›'
      );
    }),
    { seed: 7 },
  );
});
