import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneStore } from '../../store/actions';
import { PaneShell, type PaneFrame } from './pane-shell';
import { ThemeContext } from '../theme-context';
import { PaneContext } from '../use-pane';
import './pane.css';

/** Latin digits in Segoe UI (its figures have one width), Chinese in the system's own face. */
const FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** Fluent's own, with fonts that fit Chinese beside figures. */
const THEMES = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
} as const;

/** What a host may tell of its looks. */
export type PaneTheme = keyof typeof THEMES;

/** The store decides which workbook this is; the theme may change under it. */
export interface TaskPaneProps extends PaneFrame {
  readonly store: PaneStore;
  readonly theme?: PaneTheme;
}

/** The whole task pane over one store; knows no host. Wants 320 px of width or more and fills its parent. */
export function TaskPane({ store, theme = 'light', ...frame }: TaskPaneProps): ReactElement {
  return (
    <FluentProvider theme={THEMES[theme]} className="pane-root">
      <PaneContext.Provider value={store}>
        <ThemeContext.Provider value={theme}>
          <PaneShell {...frame} />
        </ThemeContext.Provider>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
