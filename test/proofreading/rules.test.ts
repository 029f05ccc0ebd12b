import { TEXT_RULES } from '../../src/proofreading';
import type { Severity, TextFinding } from '../../src/model';
import { byGravity } from '../../src/proofreading/gravity';
import { EVIDENCE, hasShownItself, isEnough, shownSeverity } from '../../src/proofreading/evidence';

it('lists each check of texts once', () => {
  expect(new Set(TEXT_RULES.map(({ id }) => id)).size).toBe(TEXT_RULES.length);
});

it.each(TEXT_RULES.map((rule) => [rule.id, rule] as const))(
  '%s has a title, a basis and an id of its form',
  (id, rule) => {
    expect(id).toMatch(/^NR-[STACXDULNPR]\d{2}$/);
    expect(rule.title).toMatch(/[\u4e00-\u9fff]/);
    expect(rule.title).not.toMatch(/[。，；]$/);
    expect(rule.basis.text).toMatch(/[\u4e00-\u9fff]/);
    // Nobody mends for a tool's own estimate.
    if (rule.severity === 'error') expect(rule.basis.kind).not.toBe('ownEstimate');
  },
);

it('calls nothing a mistake by a check that has not shown itself', () => {
  for (const { id } of TEXT_RULES.filter(({ severity }) => severity === 'error'))
    expect([id, hasShownItself(id)]).toEqual([id, true]);
});

it.each([
  [30, 30, true],
  [29, 29, false],
  [30, 31, true],
  [498, 500, false],
  [998, 1000, true],
  [1919, 1921, true],
  [1917, 1921, false],
])('%i right of %i told is enough: %s', (right, told, enough) => {
  expect(isEnough({ right, told })).toBe(enough);
});

it('counts evidence of checks that there are', () => {
  const ids = TEXT_RULES.map(({ id }) => id);
  expect(Object.keys(EVIDENCE).filter((id) => !ids.includes(id))).toEqual([]);
});

it('asks only, where a check has not shown itself', () => {
  expect(hasShownItself('NR-A03')).toBe(true);
  expect(hasShownItself('NR-C10')).toBe(false);
  expect([shownSeverity('NR-C10', 'error'), shownSeverity('NR-C10', 'info')]).toEqual(['warning', 'info']);
});

it('tells errors first, then the graver family, then as the text goes', () => {
  const finding = (rule: string, severity: Severity, start: number): TextFinding =>
    ({ rule, severity, place: { span: { start, end: start + 1 } } }) as TextFinding;
  const told = byGravity([
    finding('JX12', 'warning', 5),
    finding('NR-N01', 'warning', 1),
    finding('NR-S12', 'warning', 9),
    finding('NR-P01', 'warning', 8),
    finding('NR-A04', 'warning', 2),
    finding('NR-R01', 'warning', 0),
    finding('NR-A01', 'error', 7),
    finding('NR-L06', 'info', 0),
  ]);
  const order = ['NR-A01', 'NR-P01', 'NR-S12', 'NR-A04', 'JX12', 'NR-N01', 'NR-R01', 'NR-L06'];
  expect(told.map(({ rule }) => rule)).toEqual(order);
});
