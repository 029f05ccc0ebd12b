import { recognise } from '../../src/recognition';
import { CONSISTENT } from '../support/books/sample-files';

it.each([
  ['部门（汇总）', 'department'],
  ['本级', 'ownLevel'],
  ['单位', 'unit'],
  ['', null],
])('takes 口径 “%s” as it was answered', (answer, scope) => {
  expect(recognise(CONSISTENT, { choices: new Map([['scope', answer]]) }).scope).toBe(scope);
});
