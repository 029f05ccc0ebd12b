export {
  receiveRequests,
  REQUEST_EVENT,
  requestOfAddress,
  sendRequest,
  takeAddress,
  type PaneRequest,
} from './request';
export { COMMANDS, registerCommands, type RibbonEvent } from './ribbon';
