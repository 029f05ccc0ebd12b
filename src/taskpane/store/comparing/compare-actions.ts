import { COMPARING } from '../../texts/comparing';
import { fileSaved, REPORTS } from '../../texts/report';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import type { Casework } from '../casework';
import { heldBooks, heldKept } from '../held';
import { checkedUnit } from '../proofreading/proofread-anew';
import { timeOf } from '../proofreading/time-of';
import type { OldVersion } from '../revising/revise-state';
import { attempt, info } from '../running/attempt';
import { copiedRich } from '../running/copied';
import type { Runner } from '../running/runner';
import { freshResult } from '../running/fresh-result';
import { painted } from '../running/painted';
import type { Notice, PaneData } from '../state';
import { bookSeal } from './book-seal';
import type { ComparedVersions } from './compare-state';

export type ComparingActions = Pick<PaneActions, 'compareVersions' | 'saveComparison' | 'copyComparison' | 'heldSeal'>;

/** 两稿比对: the open book against an earlier version of it, and the seal that tells one from the other. */
export function comparingActions(
  dependencies: PaneDependencies,
  runner: Runner,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): ComparingActions {
  const { host, loadCasework, clock } = dependencies;

  async function save(form: 'xlsx' | 'html'): Promise<Notice | null> {
    const { saveFiles } = host.capabilities;
    const { versions } = get();
    if (versions === null) return null;
    if (!saveFiles.can) return { kind: 'warning', text: saveFiles.reason };
    const casework = await loadCasework();
    const name = `${versions.source.now.file.replace(/\.[^.]+$/, '')}${COMPARING.ending}.${form}`;
    await host.saveFile(name, casework.comparisonBytes(versions.source, form));
    return info(fileSaved(name));
  }

  return {
    async compareVersions() {
      // A comparison with cells that have changed since would seal the wrong book.
      const result = await freshResult(get);
      const { oldVersion } = get();
      if (oldVersion === null || result === null) return;
      await runner.run(COMPARING.working, async (signal) => {
        const casework = await loadCasework();
        await painted(signal);
        const versions = comparedVersions(casework, get(), oldVersion, clock);
        update(versions === null ? { notice: { kind: 'warning', text: COMPARING.noBook } } : { versions });
      });
    },
    saveComparison: (form) => runner.run(REPORTS.writing, () => attempt(update, () => save(form))),
    copyComparison: () =>
      attempt(update, async () => {
        const { versions } = get();
        return versions && copiedRich(dependencies, (await loadCasework()).comparisonClip(versions.source));
      }),
    async heldSeal(typed) {
      const casework = await loadCasework();
      const wanted = casework.maybeSeal(typed);
      // Mistyped and other are two answers: the first one says nothing about the book.
      if (wanted === null) return COMPARING.badSeal;
      return bookSeal(get()) === wanted ? COMPARING.sameSeal : COMPARING.otherSeal;
    },
  };
}

/**
 * Both versions are judged with what is kept for the open book, so that only the figures differ. The open text goes
 * along where there is one. Null where no table of the open book is known.
 */
function comparedVersions(
  casework: Casework,
  data: PaneData,
  oldVersion: OldVersion,
  clock: PaneDependencies['clock'],
): ComparedVersions | null {
  const own = checkedUnit(casework, data);
  if (own === null || own.report.tables.length === 0) return null;
  const { snapshot, report, name } = oldVersion;
  const { unit } = casework.composeCase(snapshot, report, heldKept(data), heldBooks(data));
  const { check } = casework.judge(unit, report);
  const { text } = data;
  const document = text?.document ?? null;
  const compared = casework.compareVersions(
    { kept: unit.kept, others: unit.others, report, check },
    { kept: own.unit.kept, others: own.unit.others, report: own.report, check: own.check },
    document,
    document === null ? undefined : timeOf(document, clock),
  );
  const files = { old: name, now: own.report.fileName, text: document?.name ?? null };
  return {
    source: casework.comparisonSource(compared, files, new Date()),
    basis: { check: own.check, oldVersion, text },
  };
}
