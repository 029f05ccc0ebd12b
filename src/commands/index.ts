export { BUTTONS, pressButton } from './buttons';
export {
  receiveRequests,
  REQUEST_EVENT,
  requestOfAddress,
  sendRequest,
  takeAddress,
  type PaneRequest,
} from './request';
