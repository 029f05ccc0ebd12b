const net = require('node:net');

/** Browsers try both for `localhost`, so a stranger on either would answer in our place. */
const LOOPBACKS = ['127.0.0.1', '::1'];

/** Whether nobody listens on `port` of this machine's own addresses. */
async function isFree(port) {
  const answers = await Promise.all(LOOPBACKS.map((host) => canListen(host, port)));
  return answers.every(Boolean);
}

function canListen(host, port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    // Only a taken or forbidden port counts; a machine without IPv6 answers with another code.
    probe.once('error', ({ code }) => resolve(code !== 'EADDRINUSE' && code !== 'EACCES'));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

module.exports = { isFree };
