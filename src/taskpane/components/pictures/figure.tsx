import type { ReactElement, ReactNode } from 'react';
import type { PictureTable } from '../../../pictures';
import { PICTURES } from '../../texts/pictures';

/** The table holds what the picture shows; it is what is left for those who cannot see it, and what can be copied. */
export interface FigureProps {
  readonly title: string;
  readonly hint?: string;
  readonly table: PictureTable;
  readonly children: ReactNode;
}

/** A picture with its figures as a table behind it. */
export function PictureFigure({ title, hint, table, children }: FigureProps): ReactElement {
  return (
    <figure className="figure">
      <figcaption className="heading">{title}</figcaption>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      {children}
      <details className="figure__details">
        <summary>{PICTURES.table}</summary>
        <div className="figure__scroll" tabIndex={0} role="region" aria-label={`${title}：${PICTURES.table}`}>
          <table className="figure__table">
            <thead>
              <tr>
                {table.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([label, ...texts], row) => (
                <tr key={`${row}/${label ?? ''}`}>
                  <th scope="row">{label}</th>
                  {texts.map((text, column) => (
                    <td key={table.heads[column + 1]}>{text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
