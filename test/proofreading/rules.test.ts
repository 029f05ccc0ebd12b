import { TEXT_RULES } from '../../src/proofreading';
import { EVIDENCE, hasShownItself, shownSeverity } from '../../src/proofreading/evidence';

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

it('calls nothing a mistake by a check that has not shown itself right thirty times, wrong once at the most', () => {
  for (const { id } of TEXT_RULES.filter(({ severity }) => severity === 'error')) {
    const { right, told } = EVIDENCE[id] ?? { right: 0, told: 0 };
    expect([id, right >= 30, told - right <= 1]).toEqual([id, true, true]);
  }
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
