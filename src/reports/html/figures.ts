import { barsSvg, chartsOf, chartTable, mapSvg, mapTable, tieMap, type PictureTable } from '../../pictures';
import type { ReportSource } from '../source';
import { escapeHtml, table } from '../page/markup';

/** Between the margins of A4, in CSS pixels. */
const WIDTH = 640;

/** The pictures of a report, each with its figures as a table behind it. */
export function figures({ report, checked, prior }: ReportSource): string {
  const map = tieMap(report, checked);
  const charts = chartsOf(report, prior ?? null);
  return [
    ...charts.map((chart) => figure(`${chart.title}（${chart.unit}）`, barsSvg(chart, WIDTH), chartTable(chart))),
    ...(map.ties.length === 0
      ? []
      : [figure('报表与表间勾稽', mapSvg(map, { width: WIDTH, isInteractive: false }), mapTable(map))]),
  ].join('');
}

/** The table is folded on screen: the picture is for the eye, the table for screen readers and for copying. */
function figure(title: string, svg: string, { heads, rows }: PictureTable): string {
  const columns = heads.map((head, index) => ({ head, isNumber: index > 0 }));
  return (
    `<figure class="pictures"><figcaption>${escapeHtml(title)}</figcaption>${svg}` +
    `<details><summary>数据表</summary>${table(columns, rows)}</details></figure>`
  );
}
