import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import './pane.css';

/** The sentence for the program that the page belongs to. */
export interface OutsideProps {
  readonly text: { readonly title: string; readonly body: string };
  /** A page that opens workbooks by itself. */
  readonly instead?: { readonly address: string; readonly name: string };
}

/** The pane's page opened outside of the program that it belongs to: there is no workbook here. */
export function Outside({ text, instead }: OutsideProps): ReactElement {
  return (
    <FluentProvider theme={webLightTheme} className="pane-root">
      <main className="start">
        <h1 className="start__title">{text.title}</h1>
        <p className="start__body">{text.body}</p>
        {instead === undefined ? null : (
          <p>
            <a href={instead.address}>{instead.name}</a>
          </p>
        )}
      </main>
    </FluentProvider>
  );
}
