import {
  receiveRequests,
  REQUEST_EVENT,
  requestOfAddress,
  sendRequest,
  takeAddress,
  type PaneRequest,
} from '../../src/commands/request';

describe('what the address asks for', () => {
  it.each<[string, PaneRequest | null]>([
    ['?do=check', 'check'],
    ['?_host_Info=Excel$Win32&do=check', 'check'],
    ['?do=delete', null],
    ['?check', null],
    ['', null],
  ])('%s → %s', (search, expected) => expect(requestOfAddress(search)).toBe(expected));
});

describe('requests reach the pane once', () => {
  let stops: (() => void)[] = [];
  const listen = (): PaneRequest[] => {
    const heard: PaneRequest[] = [];
    stops.push(receiveRequests((request) => heard.push(request)));
    return heard;
  };
  afterEach(() => {
    stops.forEach((stop) => stop());
    stops = [];
  });

  it('that is there already', () => {
    const heard = listen();
    sendRequest('check');
    expect(heard).toEqual(['check']);
  });

  it('that was still loading', () => {
    sendRequest('check');
    expect(listen()).toEqual(['check']);
  });

  it('that was opened by an address', () => {
    takeAddress('?do=check');
    expect(listen()).toEqual(['check']);
    expect(listen()).toEqual([]);
  });

  it('and not again on an event without a request', () => {
    const heard = listen();
    sendRequest('check');
    window.dispatchEvent(new CustomEvent(REQUEST_EVENT));
    expect(heard).toEqual(['check']);
  });

  it('and no more after it stopped listening', () => {
    const heard: PaneRequest[] = [];
    receiveRequests((request) => heard.push(request))();
    sendRequest('check');
    expect(heard).toEqual([]);
    expect(listen()).toEqual(['check']);
  });
});
