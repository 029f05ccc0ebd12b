import { PanelRightContractRegular } from '@fluentui/react-icons';
import { lazy, type ReactElement, type ReactNode, Suspense, useEffect, type ComponentType } from 'react';
import type { Page, PaneData } from '../../store/state';
import { HIDE_PANE, PAGE_TITLES, PANE_LABEL } from '../../texts/pane';
import { Banners } from './banners';
import { CheckPage } from '../check/check-page';
import { ProgressCard } from '../parts/progress-card';
import { TabStrip } from '../parts/tab-strip';
import { TablesPage } from '../tables/tables-page';
import { usePane, usePaneStore } from '../use-pane';

/** Fetched with the first draft: most of the pane's forms stand there. */
const NarrativePage = lazy(async () => {
  const page = await import(/* webpackChunkName: "narrative-page" */ '../narrative/narrative-page');
  return { default: page.NarrativePage };
});

/** Needs what the room of cases is made of, and is fetched with it. */
const ProofreadPage = lazy(async () => {
  const page = await import(/* webpackChunkName: "casework" */ '../proofread/proofread-page');
  return { default: page.ProofreadPage };
});

/** Drawn from what the room of cases is made of, and fetched with it. */
const PicturesPage = lazy(async () => {
  const page = await import(/* webpackChunkName: "casework" */ '../pictures/pictures-page');
  return { default: page.PicturesPage };
});

/** In the order of the work: check, settle the tables, draft, proof-read, look at pictures. */
const PAGES: readonly Page[] = ['check', 'tables', 'narrative', 'proofread', 'pictures'];

/** The first two are there from the start; the others are fetched when they are first opened. */
const PAGE_BODIES: Readonly<Record<Page, ComponentType>> = {
  check: CheckPage,
  tables: TablesPage,
  narrative: NarrativePage,
  proofread: ProofreadPage,
  pictures: PicturesPage,
};

/** What the program around the pane wants of it. */
export interface PaneFrame {
  /** Puts the pane away; absent where the program has a cross for that. */
  readonly onHide?: () => void;
  /** The program draws something of its own over the top right corner. */
  readonly isCornerTaken?: boolean;
  /** Where a workbook to try things on comes from; shown until something has been checked. */
  readonly sample?: ReactNode;
}

/** Tabs above, banners below them, then the chosen page. */
export function PaneShell({ onHide, isCornerTaken = false, sample }: PaneFrame): ReactElement {
  const store = usePaneStore();
  const page = usePane((state) => state.page);
  const waiting: Partial<Record<Page, number>> = { tables: usePane(openQuestions), proofread: usePane(openFindings) };
  // The sample is offered only to somebody who has done nothing yet, and not beside work or a failure.
  const isFirst =
    usePane(({ result, work, error }) => result === null && work === null && error === null) &&
    page === 'check' &&
    sample !== undefined;
  const Body = PAGE_BODIES[page];
  useEffect(() => store.getState().connect(), [store]);
  return (
    <section className="pane" aria-label={PANE_LABEL}>
      <div className={isCornerTaken ? 'pane__top pane__top--corner' : 'pane__top'}>
        <TabStrip
          className="pane__tabs"
          label={PANE_LABEL}
          panel="pane-page"
          current={page}
          onSelect={(id) => void store.getState().openPage(id)}
          tabs={PAGES.map((id) => ({
            id,
            content: <PageTitle page={id} waiting={waiting[id] ?? 0} />,
          }))}
        />
        {onHide === undefined ? null : (
          <button type="button" className="bare pane__hide" aria-label={HIDE_PANE} title={HIDE_PANE} onClick={onHide}>
            <PanelRightContractRegular />
          </button>
        )}
      </div>
      <div id="pane-page" className="pane__page" role="tabpanel" aria-label={PAGE_TITLES[page]}>
        <Banners />
        <Suspense fallback={<ProgressCard />}>
          <Body />
        </Suspense>
        {isFirst ? <p className="start__sample">{sample}</p> : null}
      </div>
    </section>
  );
}

/** Questions of the workbook, and lines that were shown by hand and are not where they were. */
function openQuestions({ result, pointedLines }: PaneData): number {
  const stale = pointedLines.filter(({ problem }) => problem !== null);
  return (result?.report.questions.length ?? 0) + stale.length;
}

/** What stands against the text that is open. */
function openFindings({ proofread }: PaneData): number {
  return proofread?.sorted.open.length ?? 0;
}

/** The page's name, with the number of what waits there. */
function PageTitle({ page, waiting }: { readonly page: Page; readonly waiting: number }): ReactElement {
  return (
    <>
      {PAGE_TITLES[page]}
      {waiting > 0 ? <span className="pane__count">{waiting}</span> : null}
    </>
  );
}
