import type { ReactElement } from 'react';
import { ProgressCard } from '../parts/progress-card';
import { ErrorBar } from '../parts/start-card';
import { usePane } from '../use-pane';
import { BringText } from './bring-text';
import { FigureList } from './figure-list';
import './proofread.css';
import { ProofreadView } from './proofread-view';

/** A text held against the open book and against itself: what is wrong, where it stands, and what was checked. */
export function ProofreadPage(): ReactElement {
  const proofread = usePane((state) => state.proofread);
  const figures = usePane((state) => state.textView.figures);
  const error = usePane((state) => state.error);
  if (proofread !== null && figures !== null) return <FigureList report={proofread.report} verdict={figures} />;
  return (
    <div className="proofread">
      <ProgressCard />
      {error === null ? null : <ErrorBar text={error} />}
      {proofread === null ? <BringText /> : <ProofreadView proofread={proofread} />}
    </div>
  );
}
