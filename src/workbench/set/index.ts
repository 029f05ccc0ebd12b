export { createSetHost } from './create-set-host';
export { isOneSet } from '../../casework/units';
