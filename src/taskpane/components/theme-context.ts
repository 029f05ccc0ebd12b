import { createContext } from 'react';

/** Whether the page is light or dark, for what Fluent does not draw. */
export const ThemeContext = createContext<'light' | 'dark'>('light');
