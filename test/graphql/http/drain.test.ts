/** The last requests of a server that closes: given the time they are promised, and not a moment for ever. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drainConnections } from '../../../src/graphql/http/drain';

const answerAfterMs = 500;

/** A server that takes its time, and a request that it has begun. */
async function begunRequest(): Promise<{ server: Server; answer: Promise<string> }> {
  const server = createServer();
  const begun = new Promise<void>((resolve) => {
    server.on('request', (_request, response) => {
      resolve();
      setTimeout(() => response.end('done'), answerAfterMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = fetch(`http://127.0.0.1:${port}/`).then(
    (response) => response.text(),
    () => 'cut off',
  );
  await begun;
  return { server, answer };
}

it.each([
  [answerAfterMs * 4, 'done'],
  [answerAfterMs / 5, 'cut off'],
])('with %d ms for the last requests, one of 500 ms is: %s', async (lastRequestsMs, said) => {
  const { server, answer } = await begunRequest();
  await drainConnections(server, { drainDelayMs: 0, lastRequestsMs });
  expect(await answer).toBe(said);
});
