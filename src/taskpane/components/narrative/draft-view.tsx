import { type ReactElement, useCallback, useMemo, useState } from 'react';
import type { Draft, Figure, MissingInput } from '../../../model';
import { NARRATIVE } from '../../texts/draft-page';
import type { CellUse } from '../../view/figures';
import { usePane, usePaneStore } from '../use-pane';
import { BlankForm } from './blank-form';
import { ChangesNote } from './changes-note';
import { blankId, type BlankChoice, type SpotChoice, goTo, paragraphId } from './choice';
import { DraftHead } from './draft-head';
import { DraftText } from './draft-text';
import { DraftToolbar } from './draft-toolbar';
import { FilledList } from './filled-list';
import { InputBooks } from './input-books';
import { MissingList } from './missing-list';
import { RemarkList } from './remark-list';
import { SourceStrip } from './source-strip';
import { UsesList } from './uses-list';

/** The answer to 所选单元格用在哪里, with the draft that it speaks of. */
interface AskedUses {
  /** Held along: in another draft the places are others, and the answer is put away. */
  readonly draft: Draft;
  /** Null where no cell was selected. */
  readonly uses: readonly CellUse[] | null;
}

/** The draft with everything around it; one strip below it speaks of what was chosen in the text. */
export function DraftView({ draft }: { readonly draft: Draft }): ReactElement {
  const store = usePaneStore();
  const changed = usePane((state) => state.changed);
  const [chosen, setChosen] = useState<SpotChoice | null>(null);
  const [pointed, setPointed] = useState<Figure | null>(null);
  const [asked, setAsked] = useState<AskedUses | null>(null);
  const wanted = useMemo(() => new Set(draft.missing.map(({ id }) => id)), [draft]);
  const used = useMemo(() => new Set((asked?.uses ?? []).flatMap(({ figures }) => figures)), [asked]);

  const choose = useCallback(
    (choice: SpotChoice): void => {
      // Kept even where it leads to no cell: the strip still tells the formula.
      setChosen(choice);
      if (choice.kind !== 'figure') return;
      // Choosing shows the first cell at once; cells of other books cannot be shown.
      const source = choice.figure.sources.find((cell) => cell.book === undefined);
      if (source !== undefined) void store.getState().locate(source);
    },
    [store],
  );
  const chooseBlank = (choice: BlankChoice): void => {
    setChosen(choice);
    goTo(blankId(choice.blank), false);
  };
  const goOn = (next: MissingInput | null): void => {
    if (next !== null) {
      chooseBlank({ kind: 'blank', blank: next, value: '' });
      return;
    }
    // The strip's field is about to go; reading goes on where it was opened.
    if (chosen?.kind === 'blank') goTo(blankId(chosen.blank), true);
    setChosen(null);
  };
  const goBack = (): void => {
    // Its figures are others now; the paragraph is still there.
    if (chosen?.kind === 'figure') goTo(paragraphId(chosen.section, chosen.paragraph), true);
    setChosen(null);
  };
  const findUses = async (): Promise<void> => setAsked({ draft, uses: await store.getState().usesOfSelection() });
  return (
    <>
      <DraftHead draft={draft} />
      <DraftToolbar onFindUses={() => void findUses()} />
      {asked?.draft === draft ? <UsesList uses={asked.uses} onClose={() => setAsked(null)} /> : null}
      <ChangesNote />
      <RemarkList draft={draft} />
      <InputBooks />
      <MissingList
        missing={draft.missing}
        onChoose={(input) => chooseBlank({ kind: 'blank', blank: input, value: '' })}
      />
      <FilledList onChange={chooseBlank} />
      <DraftText
        draft={draft}
        chosen={chosen}
        wanted={wanted}
        changed={changed}
        used={used}
        onChoose={choose}
        onPoint={setPointed}
      />
      <aside className="source" aria-label={NARRATIVE.source}>
        {chosen?.kind === 'blank' ? (
          <BlankForm key={chosen.blank.id} choice={chosen} onNext={goOn} />
        ) : (
          <SourceStrip pointed={pointed} chosen={chosen} onChanged={goBack} />
        )}
      </aside>
    </>
  );
}
