import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { OtherRole } from '../../../casework';
import { actionOn, DRAFTING } from '../../texts/narrative';
import { DisclosureBox } from '../parts/disclosure';
import { KeptStorage } from '../parts/kept-storage';
import { usePane, usePaneStore } from '../use-pane';
import { FileButton, PAPER_FILES, TEXT_FILES } from '../parts/file-button';

/** The other books of a draft: last year's, the budget, 助手资料 and the forms of subordinate units. */
export function InputBooks(): ReactElement {
  const unsaved = usePane((state) => state.supplementUnsaved);
  const remarks = usePane((state) => state.inputRemarks);
  return (
    <DisclosureBox
      title={DRAFTING.inputs}
      count={unsaved ? DRAFTING.keptUnsaved : ''}
      tone={unsaved ? 'warning' : 'plain'}
    >
      <OtherRow role="prior" title={DRAFTING.prior} none={DRAFTING.priorNone} />
      <OwnLevel />
      <Papers />
      <Budget />
      <LastText />
      <Forms />
      <Kept />
      {remarks.length === 0 ? null : (
        <ul className="inputs__remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </DisclosureBox>
  );
}

/** The hint tells what is open, or what the book would be good for. */
interface RowProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** One source of the draft, with its buttons; read out as a group under its title. */
function Row({ title, hint, children }: RowProps): ReactElement {
  return (
    <div className="inputs__row" role="group" aria-label={title}>
      <p className="inputs__title">
        {title}
        <span className="missing__where">{hint}</span>
      </p>
      <div className="inputs__actions">{children}</div>
    </div>
  );
}

/** A book that the draft takes figures from, of one role: chosen, named once it is open, and put away again. */
function OtherRow({
  role,
  title,
  none,
}: {
  readonly role: OtherRole;
  readonly title: string;
  readonly none: string;
}): ReactElement {
  const store = usePaneStore();
  const book = usePane((state) => state.others[role]?.[0]);
  return (
    <Row title={title} hint={book?.name ?? none}>
      <FileButton
        label={actionOn(DRAFTING.priorOpen, title)}
        onPick={(files) => void store.getState().openOther(role, files)}
      >
        {DRAFTING.priorOpen}
      </FileButton>
      {book === undefined ? null : (
        <Button size="small" appearance="subtle" onClick={() => void store.getState().closeOther(role)}>
          {DRAFTING.priorClose}
        </Button>
      )}
    </Row>
  );
}

/** 本级's own book and that of its last year, which only a 绩效自评报告 tells. */
function OwnLevel(): ReactElement | null {
  const textKind = usePane((state) => state.textKind);
  if (textKind !== 'evaluation') return null;
  return (
    <>
      <OtherRow role="ownLevel" title={DRAFTING.ownLevel} none={DRAFTING.ownLevelNone} />
      <OtherRow role="ownLevelPrior" title={DRAFTING.ownLevelPrior} none={DRAFTING.ownLevelPriorNone} />
    </>
  );
}

/** Approved goals, forms that came back and lists of evidence, which only a 绩效自评报告 takes. */
function Papers(): ReactElement | null {
  const store = usePaneStore();
  const textKind = usePane((state) => state.textKind);
  if (textKind !== 'evaluation') return null;
  return (
    <Row title={DRAFTING.papers} hint={DRAFTING.papersHint}>
      <FileButton
        label={actionOn(DRAFTING.papersOpen, DRAFTING.papers)}
        accept={PAPER_FILES}
        multiple
        onPick={(files) => void store.getState().openPapers(files)}
      >
        {DRAFTING.papersOpen}
      </FileButton>
    </Row>
  );
}

/** The budget is taken over as values and not held open, so there is nothing to close. */
function Budget(): ReactElement {
  const store = usePaneStore();
  return (
    <Row title={DRAFTING.budget} hint={DRAFTING.budgetHint}>
      <FileButton
        label={actionOn(DRAFTING.budgetOpen, DRAFTING.budget)}
        onPick={([file]) => void (file && store.getState().openBudget(file))}
      >
        {DRAFTING.budgetOpen}
      </FileButton>
    </Row>
  );
}

/** Last year's text, of which what does not change with the year is taken over. */
function LastText(): ReactElement {
  const store = usePaneStore();
  return (
    <Row title={DRAFTING.lastText} hint={DRAFTING.lastTextHint}>
      <FileButton
        label={actionOn(DRAFTING.lastTextOpen, DRAFTING.lastText)}
        accept={TEXT_FILES}
        onPick={([file]) => void (file && store.getState().takeLastText(file))}
      >
        {DRAFTING.lastTextOpen}
      </FileButton>
    </Row>
  );
}

/**
 * Forms for subordinate units: saved empty, sent out, and read in again, many at once. Reading works even where this
 * program cannot save.
 */
function Forms(): ReactElement {
  const store = usePaneStore();
  const canSaveFiles = usePane((state) => state.capabilities.saveFiles.can);
  return (
    <Row title={DRAFTING.forms} hint={DRAFTING.formsHint}>
      {canSaveFiles ? (
        <Button
          size="small"
          aria-label={actionOn(DRAFTING.formsSave, DRAFTING.forms)}
          onClick={() => void store.getState().saveForms()}
        >
          {DRAFTING.formsSave}
        </Button>
      ) : null}
      <FileButton
        label={actionOn(DRAFTING.formsOpen, DRAFTING.forms)}
        multiple
        onPick={(files) => void store.getState().openForms(files)}
      >
        {DRAFTING.formsOpen}
      </FileButton>
    </Row>
  );
}

/** Where what was typed in is kept from one day to the next. */
function Kept(): ReactElement {
  return (
    <Row title={DRAFTING.kept} hint={DRAFTING.keptHint}>
      <KeptStorage />
    </Row>
  );
}
