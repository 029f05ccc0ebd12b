import { answersOf } from '../../../src/cli/answers/answers';

const chosen = (...answer: string[]) => [...(answersOf({ answer }).choices ?? [])];

test.each([
  ['set=示例局（本级）', ['set', '示例局（本级）']],
  ['year=2020 年度', ['year', '2020 年度']],
  ['table:expenditure=支出=副本', ['table:expenditure', '支出=副本']],
  ['sheet:表=一=支出决算表', ['sheet:表=一', '支出决算表']],
])('“%s” is an answer', (text, answer) => {
  expect(chosen(text)).toEqual([answer]);
});

test('several answers stand beside each other', () => {
  expect(chosen('set=甲', 'unit=元')).toEqual([
    ['set', '甲'],
    ['unit', '元'],
  ]);
  expect(answersOf({}).choices).toBeUndefined();
});

test.each(['set', 'set=', 'set= ', '=甲', '哪一套=甲', 'table:=甲', 'sets=甲'])('“%s” is none', (text) => {
  expect(() => chosen(text)).toThrow(`无法理解“${text}”`);
});

test('a question has one answer', () => {
  expect(() => chosen('set=甲', 'set=乙')).toThrow('--answer 两次回答了“set”；请只保留一次。');
});
