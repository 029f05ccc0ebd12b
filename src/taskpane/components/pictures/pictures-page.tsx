import { type ReactElement, useContext, useMemo } from 'react';
import { barsSvg, chartsOf, chartTable, mapSvg, mapTable, PICTURE_STYLE, tieMap, tieTitle } from '../../../pictures';
import type { Result } from '../../store/state';
import { chartTitle, PICTURES } from '../../texts/pictures';
import { ledgerView } from '../../view/ledger';
import { ProgressCard } from '../parts/progress-card';
import { StartCard } from '../parts/start-card';
import { ThemeContext } from '../theme-context';
import { usePane, usePaneStore } from '../use-pane';
import { PictureFigure } from './figure';
import { SvgPicture } from './svg-picture';
import { useWidth } from './use-width';
import './pictures.css';

/** What people would rather look at: 收支结构, 与上年对比, 三公, and what ties the tables. */
export function PicturesPage(): ReactElement {
  const result = usePane((state) => state.result);
  if (result === null) {
    return (
      <StartCard action={PICTURES.run}>
        <p className="start__body">{PICTURES.start}</p>
      </StartCard>
    );
  }
  return <Pictures result={result} />;
}

/**
 * Charts as wide as the pane. Without last year's book it says how to get the comparison, rather than leaving it out
 * in silence.
 */
function Pictures({ result }: { readonly result: Result }): ReactElement {
  const prior = usePane((state) => state.others.prior?.[0]?.report ?? null);
  const theme = useContext(ThemeContext);
  const [place, width] = useWidth();
  // Made once a result, not with every change of the pane's width.
  const charts = useMemo(() => chartsOf(result.report, prior), [result, prior]);
  return (
    <div className={`pictures pictures--${theme}`}>
      <style>{PICTURE_STYLE}</style>
      <ProgressCard />
      <div ref={place} />
      {charts.length === 0 ? <p className="hint">{PICTURES.nothing}</p> : null}
      {charts.map((chart) => (
        <PictureFigure key={chart.id} title={chartTitle(chart.title, chart.unit)} table={chartTable(chart)}>
          <SvgPicture svg={barsSvg(chart, width)} />
        </PictureFigure>
      ))}
      {prior === null && charts.length > 0 ? <p className="hint">{PICTURES.noPrior}</p> : null}
      <TieFigure result={result} width={width} />
    </div>
  );
}

/**
 * Which tables are tied to which. Choosing a tie opens its checks on the page 检查; nothing is shown where no check
 * ties two tables.
 */
function TieFigure({ result, width }: { readonly result: Result; readonly width: number }): ReactElement | null {
  const store = usePaneStore();
  const map = useMemo(
    () => tieMap(result.report, { ...result.check, ledger: () => ledgerView(result.check) }),
    [result],
  );
  if (map.ties.length === 0) return null;
  const openTie = (index: number): void => {
    const tie = map.ties[index];
    if (tie === undefined) return;
    void store.getState().openPage('check');
    store.getState().openList({ title: tieTitle(tie, map.tables), checks: tie.checks });
  };
  return (
    <PictureFigure title={PICTURES.mapTitle} hint={PICTURES.mapHint} table={mapTable(map)}>
      <SvgPicture svg={mapSvg(map, { width, isInteractive: true })} onTie={openTie} />
    </PictureFigure>
  );
}
