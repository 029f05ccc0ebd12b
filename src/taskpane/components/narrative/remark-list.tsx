import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { remarkId, type DismissedRemark, type Draft } from '../../../model';
import { ofFinding, PROOFREAD } from '../../texts/proofread';
import { DismissedNotes } from '../proofread/dismissed-list';
import { NoteForm, SaidBefore } from '../proofread/note-form';
import { usePaneStore } from '../use-pane';

/** What the reader of a draft should know; what a check found in its forms can be said to be no mistake. */
export function RemarkList({ draft: { remarks, dismissed = [] } }: { readonly draft: Draft }): ReactElement {
  return (
    <>
      {remarks.map((remark, index) => {
        const id = remarkId(remark);
        const key = `${remark}#${remarks.slice(0, index).filter((each) => each === remark).length}`;
        if (id !== null) return <FormRemark key={key} id={id} remark={remark} />;
        return (
          <p key={key} className="narrative__remark">
            {remark}
          </p>
        );
      })}
      <DismissedRemarks dismissed={dismissed} />
    </>
  );
}

/** A finding in a form, by what it is filed under. */
function FormRemark({ id, remark }: { readonly id: string; readonly remark: string }): ReactElement {
  const store = usePaneStore();
  const [dismissing, setDismissing] = useState(false);
  return (
    <div className="narrative__remark">
      <p>{remark}</p>
      <SaidBefore id={id} />
      {dismissing ? (
        <NoteForm
          id={id}
          label={ofFinding(PROOFREAD.noteLabel, remark)}
          onSave={(note) => void store.getState().dismissRemark(remark, note)}
          onClose={() => setDismissing(false)}
        />
      ) : (
        <Button
          size="small"
          appearance="subtle"
          aria-label={ofFinding(PROOFREAD.notAnError, remark)}
          onClick={() => setDismissing(true)}
        >
          {PROOFREAD.notAnError}
        </Button>
      )}
    </div>
  );
}

/** What was said to be no mistake in a form, with the reason and the way back. */
function DismissedRemarks({ dismissed }: { readonly dismissed: readonly DismissedRemark[] }): ReactElement | null {
  const store = usePaneStore();
  const notes = dismissed.map(({ remark, note }) => ({
    of: remark,
    words: remark,
    note,
    takeBack: () => void store.getState().takeBackRemark(remark),
  }));
  return <DismissedNotes notes={notes} />;
}
