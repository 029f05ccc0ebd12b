import type { Supplement } from '../../../model';
import type { Host } from '../../../host/host';
import { toldFigures } from '../../view/figures';
import { attempt } from '../running/attempt';
import { freshResult } from '../running/fresh-result';
import type { PaneDependencies, PaneState } from '../actions';
import { draftInputs } from './draft-inputs';
import type { Notice, PaneData, Result } from '../state';

/** What the actions of the page 情况说明 share: every entry makes the draft anew at once. */
export interface Drafting {
  /** Makes the draft anew; figures that only entries changed are not told as changed. */
  readonly redraft: () => Promise<void>;
  /** Takes entries in, stored by nobody but the user's own step. */
  readonly keep: (supplement: Supplement) => Promise<void>;
  /** Runs an action on the workbook as it is now: a result that is missing or overtaken is made first. */
  readonly withResult: (action: (result: Result) => Promise<Notice | null>) => Promise<void>;
  /** The same for what hands files to the user; says why where the host cannot. */
  readonly withFiles: (action: (result: Result, save: Host['saveFile']) => Promise<Notice>) => Promise<void>;
}

/** Built once a store and handed to every file of actions on the draft. */
export function createDrafting(
  { host, loadCasework }: Pick<PaneDependencies, 'host' | 'loadCasework'>,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): Drafting {
  const { saveFiles } = host.capabilities;

  async function redraft(): Promise<void> {
    const casework = await loadCasework();
    const { result } = get();
    if (result === null) return;
    const draft = casework.draft(result.report, draftInputs(get()));
    update({ draft, figures: toldFigures(draft) });
  }

  const withResult: Drafting['withResult'] = async (action) => {
    const result = await freshResult(get);
    if (result !== null) await attempt(update, () => action(result));
  };

  return {
    redraft,
    async keep(supplement) {
      update({ supplement, supplementUnsaved: true });
      await redraft();
    },
    withResult,
    withFiles: (action) =>
      withResult(async (result) =>
        saveFiles.can
          ? action(result, (name, bytes) => host.saveFile(name, bytes))
          : { kind: 'warning', text: saveFiles.reason },
      ),
  };
}
