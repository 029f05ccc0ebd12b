import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { OUTSIDE } from '../texts';
import './pane.css';

/** The pane's page opened in a browser: there is no workbook here, but there is a page that opens one. */
export function OutsideExcel(): ReactElement {
  return (
    <FluentProvider theme={webLightTheme} className="pane-root">
      <main className="start">
        <h1 className="start__title">{OUTSIDE.title}</h1>
        <p className="start__body">{OUTSIDE.body}</p>
        <p>
          <a href="workbench.html">{OUTSIDE.link}</a>
        </p>
      </main>
    </FluentProvider>
  );
}
