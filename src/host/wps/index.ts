export { createWpsHost } from './wps-host';
