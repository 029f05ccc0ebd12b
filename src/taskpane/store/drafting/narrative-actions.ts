import type { Blank, Figure, UnitKind } from '../../../model';
import { usesOfCells } from '../../view/figures';
import { isInArea } from '../../view/in-area';
import type { PaneActions, PaneDependencies, PaneState } from '../actions';
import { draftInputs } from './draft-inputs';
import type { Drafting } from './drafting';
import type { PaneData } from '../state';

type NarrativeActions = Pick<
  PaneActions,
  | 'fillBlank'
  | 'waiveBlanks'
  | 'filledEntries'
  | 'editFigure'
  | 'chooseTemplate'
  | 'chooseText'
  | 'chooseUnitKind'
  | 'usesOfSelection'
  | 'dismissChanges'
>;

/** Blanks, figures changed by hand, and the way from a cell to its sentences. */
export function narrativeActions(
  { host, loadCasework }: PaneDependencies,
  { keep, redraft }: Drafting,
  get: () => PaneState,
  update: (change: Partial<PaneData>) => void,
): NarrativeActions {
  async function fill(blank: Pick<Blank, 'id' | 'kind'>, text: string): Promise<string | null> {
    const filled = (await loadCasework()).fillBlank(get().supplement, blank, text);
    if ('problem' in filled) return filled.problem;
    await keep(filled.supplement);
    return null;
  }

  return {
    fillBlank: fill,
    async waiveBlanks(ids) {
      const casework = await loadCasework();
      await keep(ids.reduce((supplement, id) => casework.waiveBlank(supplement, id), get().supplement));
    },
    async filledEntries() {
      const casework = await loadCasework();
      const { result } = get();
      return result === null ? [] : casework.filledByName(result.report, draftInputs(get()));
    },
    async editFigure(section: string, figure: Pick<Figure, 'fact'>, text: string) {
      // A number written by hand is an entry like a blank's, for this section only.
      const id = (await loadCasework()).handEditId(section, figure);
      await fill({ id, kind: 'text' }, text);
    },
    async chooseTemplate(title) {
      const { choices, textKind } = get();
      await fill({ id: choices[textKind].entry, kind: 'text' }, title);
    },
    async chooseText(textKind) {
      // The other text tells other figures; none of them has changed.
      update({ textKind, showsTemplate: false, changed: new Map() });
      await redraft();
    },
    async chooseUnitKind(unitKind: UnitKind | null) {
      const { result, supplement } = get();
      // Before a result it is an answer only: 助手资料 in the book has not been read yet.
      if (result === null) {
        update({ supplement: { ...supplement, unitKind } });
        return;
      }
      await keep({ ...supplement, unitKind });
      // Some checks hold for one kind of unit only.
      const { changed } = get();
      await get().judgeAgain();
      update({ changed });
    },
    async usesOfSelection() {
      const selected = await host.selectedArea();
      const { draft } = get();
      if (selected === null || draft === null) return null;
      return usesOfCells(draft, (ref) => isInArea(ref, selected));
    },
    dismissChanges: () => update({ changed: new Map() }),
  };
}
