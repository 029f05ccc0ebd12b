import { registerButtons } from '../../host/excel/ribbon';
import { BUTTONS, pressButton } from '../buttons';
import { takeAddress } from '../request';

takeAddress(window.location.search);

// Opened outside of Excel the page has no office.js, and no ribbon either.
if (typeof Office !== 'undefined') void Office.onReady(() => registerButtons(Object.keys(BUTTONS), pressButton));
