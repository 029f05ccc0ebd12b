import { gatherFacts } from '../../src/facts';
import { ownEntryNames } from '../../src/language';
import { TEMPLATES } from '../../src/narrative';
import { entryNames } from '../../src/supplement';
import { healthBureau } from '../support/narrative/health-bureau';

const SENTENCE = 'sentence:national/grandTotal/1';
const TOTAL = 'incomeExpenditure/in.grandTotal/finalAmount';

it('names entries by the facts, by what is asked for, and the unit’s own wording by the template', () => {
  const asked = [{ id: 'use/a', kind: 'text', prompt: '主要用于什么', where: '五', why: '' }] as const;
  const own = ownEntryNames(TEMPLATES, {
    template: '国家通用',
    [SENTENCE]: '句子',
    [`figure:a/${TOTAL}`]: '1',
    'text/duties': '职责',
  });
  const names = entryNames(gatherFacts(healthBureau()), asked, own);
  expect(names.get(TOTAL)).toMatchObject({ unit: '万元' });
  expect(names.get('agencyOperations/vehiclesKept/finalAmount')).toMatchObject({ name: '公务用车保有量', unit: '辆' });
  expect(names.get('use/a')).toEqual({ name: '主要用于什么', unit: '', where: '五' });
  expect(names.get('template')?.name).toBe('情况说明的模板');
  expect(names.get(SENTENCE)?.name).toContain('（第1段）');
  expect(names.get(`figure:a/${TOTAL}`)?.name).toBe('手工改数');
  expect(names.get('text/duties')?.name).toBe('主要职责');
});
