import { TEXT_RULES } from '../../src/proofreading';

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
