// The ports of a real browser.

import type { Ports, Socket } from './ports';

export const browserPorts: Ports = {
  openSocket,
  monotonic: () => performance.now(),
  after: (milliseconds, act) => setTimeout(act, milliseconds),
  cancel: (timer) => clearTimeout(timer),
  random: () => Math.random(),
  randomOctets: (count) => crypto.getRandomValues(new Uint8Array(count)),
};

function openSocket(url: string, subprotocol: string): Socket {
  const web = new WebSocket(url, subprotocol);
  web.binaryType = 'arraybuffer';
  const socket: Socket = {
    onopen: null,
    onmessage: null,
    onclose: null,
    send: (octets) => web.send(new Uint8Array(octets)),
    close: (code, reason) => web.close(code, reason),
  };
  web.onopen = () => socket.onopen?.();
  web.onmessage = (event) => {
    if (event.data instanceof ArrayBuffer) socket.onmessage?.(new Uint8Array(event.data));
  };
  web.onclose = (event) => socket.onclose?.(event.code, event.reason);
  return socket;
}
