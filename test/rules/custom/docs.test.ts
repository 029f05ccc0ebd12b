import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readRuleFile, resolveFormula, vocabularyOf } from '../../../src/rules/custom';
import { buildReport } from '../../support/report/build-report';
import { SMALL_BOOK } from '../../support/report/small-book';

const GUIDE = readFileSync(path.join(__dirname, '../../../docs/custom-rules.md'), 'utf8');
const VOCABULARY = vocabularyOf(buildReport(SMALL_BOOK));

const formulas = [...GUIDE.matchAll(/[`\n]([^`\n|"]+ (?:=|<=|>=) [^`\n|"]+)[`\n]/g)].map((match) => match[1] ?? '');

test('the guide shows formulas of every kind', () => {
  expect(formulas.length).toBeGreaterThanOrEqual(3);
});

test.each(formulas)('%s can be used as it stands', (formula) => {
  expect(resolveFormula(formula, VOCABULARY)).toHaveProperty('relation');
});

test.each([...GUIDE.matchAll(/`((?:公开\d\d|合计\(|三公)[^`]*![^`]*)`/g)].map((match) => match[1] ?? ''))(
  '%s is a part of a formula',
  (part) => {
    const formula = /[=<>]/.test(part) ? part : `${part.replace(/^公开05!210$/, '公开05!210.基本支出')} >= 0`;
    expect(resolveFormula(formula, VOCABULARY)).toHaveProperty('relation');
  },
);

test('the rule file of the guide is one', () => {
  const json = /```json\n([\s\S]+?)```/.exec(GUIDE)?.[1] ?? '';
  const { rules, problems } = readRuleFile(json);
  expect(problems).toEqual([]);
  expect(rules).toMatchObject([{ id: '自01', class: 'balance', basis: '本局审核要求第 1 条' }]);
});

test('the message that the guide quotes is the one that is given', () => {
  const quoted = /^> (.+)$/m.exec(GUIDE)?.[1];
  const resolved = resolveFormula('公开01!本年收入合汁 = 0', VOCABULARY);
  expect('problems' in resolved && resolved.problems[0].message).toBe(quoted);
});
