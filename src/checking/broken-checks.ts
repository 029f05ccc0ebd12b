import type { CheckedBook } from './check-book';
import { BROKEN } from './measure';
import { checkId } from './telling/sentences';

/** The checks that do not hold, by id: those that must hold, and all but hints. */
export interface BrokenChecks {
  readonly errors: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** What is broken in a book. Faults of form stand among all, hints in neither. */
export function brokenChecksOf({ book, system, judgement, structure }: CheckedBook): BrokenChecks {
  const errors = new Set<string>();
  const all = new Set<string>();
  system.checks.forEach((check, e) => {
    const { severity } = check.rule;
    if (judgement.verdict[e] !== BROKEN || severity === 'info') return;
    const id = checkId(book, check);
    all.add(id);
    if (severity === 'error') errors.add(id);
  });
  for (const { faults } of structure) for (const { check, severity } of faults) if (severity !== 'info') all.add(check);
  return { errors, all };
}
