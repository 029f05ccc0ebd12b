import { takeAddress } from './request';
import { registerCommands } from './ribbon';

takeAddress(window.location.search);

// Opened outside of Excel the page has no office.js, and no ribbon either.
if (typeof Office !== 'undefined') void Office.onReady(registerCommands);
