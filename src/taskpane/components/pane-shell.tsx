import { Tab, TabList } from '@fluentui/react-components';
import { type ReactElement, useEffect } from 'react';
import type { Page } from '../store/state';
import { PAGE_TITLES, PANE_LABEL } from '../texts';
import { Banners } from './banners';
import { CheckPage } from './check/check-page';
import { NarrativePage } from './narrative/narrative-page';
import { TablesPage } from './tables/tables-page';
import { usePane, usePaneStore } from './use-pane';

const PAGES: readonly Page[] = ['check', 'tables', 'narrative'];

const PAGE_BODIES: Readonly<Record<Page, () => ReactElement>> = {
  check: CheckPage,
  tables: TablesPage,
  narrative: NarrativePage,
};

/** Tabs above, banners below them, then the chosen page. */
export function PaneShell(): ReactElement {
  const store = usePaneStore();
  const page = usePane((state) => state.page);
  const questions = usePane((state) => state.result?.report.questions.length ?? 0);
  const Body = PAGE_BODIES[page];
  useEffect(() => store.getState().connect(), [store]);
  return (
    <section className="pane" aria-label={PANE_LABEL}>
      <TabList
        className="pane__tabs"
        selectedValue={page}
        onTabSelect={(_event, { value }) => void store.getState().openPage(value as Page)}
      >
        {PAGES.map((id) => (
          <Tab key={id} value={id} id={`pane-tab-${id}`} aria-controls="pane-page">
            {PAGE_TITLES[id]}
            {id === 'tables' && questions > 0 ? <span className="pane__count">{questions}</span> : null}
          </Tab>
        ))}
      </TabList>
      <div id="pane-page" className="pane__page" role="tabpanel" aria-labelledby={`pane-tab-${page}`}>
        <Banners />
        <Body />
      </div>
    </section>
  );
}
