import { parseSentence } from '../../../src/language/grammar/parse';
import type { SentenceNode } from '../../../src/language/grammar/syntax';

/** Nodes as a line: slots in [], loops and choices in () with their parts. */
function spell(nodes: readonly SentenceNode[]): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return node.text;
        case 'slot':
          return `[${[node.form, node.name, node.argument ?? ''].filter((part) => part !== '').join('/')}]`;
        case 'loop':
          return `(${node.list}“${node.separator}”${spell(node.body)})`;
        case 'choice':
          return `(${node.condition}?${spell(node.then)}:${spell(node.otherwise)})`;
      }
    })
    .join('');
}

it.each([
  ['plain text', '没有括号', '没有括号'],
  ['a slot', '总计{收支总计}。', '总计[收支总计]。'],
  ['a form and its argument', '{比上年：甲｜支出}', '[比上年/甲/支出]'],
  ['half-width marks', '{占:甲|乙}', '[占/甲/乙]'],
  ['spaces inside braces', '{ 占 ： 甲 }', '[占/甲]'],
  ['a loop', '{每：收入来源｜；}{名}{此项}{完}。', '(收入来源“；”[名][此项])。'],
  ['a choice', '{若：甲}有{否则}无{完}', '(甲?有:无)'],
  ['a choice without else', '{若：非 甲}无{完}', '(非 甲?无:)'],
  ['a choice in a loop in a choice', '{若：甲}{每：乙｜、}{若：丙}丁{完}{完}{完}', '(甲?(乙“、”(丙?丁:)):)'],
  ['several colons', '{填：时间：地点}', '[填/时间：地点]'],
])('reads %s', (_what, sentence, expected) => {
  const { nodes, problems } = parseSentence(sentence);
  expect(problems).toEqual([]);
  expect(spell(nodes)).toBe(expected);
});

it.each([
  ['总计{收支总计。', 2, 1, '“{”后面没有配对的“}”。'],
  ['总计收支}总计。', 4, 1, '“}”前面没有配对的“{”。'],
  ['总计{}。', 2, 2, '花括号里是空的，请写上名称，例如 {收支总计}。'],
  ['{若：甲}有', 0, 5, '“{若：…}”没有用“{完}”结束。'],
  ['{每：甲｜、}有', 0, 7, '“{每：…}”没有用“{完}”结束。'],
  ['有{否则}无', 1, 4, '“{否则}”前面没有“{若：…}”。'],
  ['有{完}', 1, 3, '“{完}”前面没有“{每：…}”或“{若：…}”。'],
])('explains %s at the character', (sentence, start, length, message) => {
  expect(parseSentence(sentence).problems).toEqual([{ at: { start, length }, message }]);
});

it('reads on after a problem, so that all of them are shown at once', () => {
  expect(parseSentence('{}甲{完}乙}').problems.map(({ at }) => at.start)).toEqual([0, 3, 7]);
});
