/** A subscription over a real socket, as a client of graphql-transport-ws asks for it. */
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** @returns everything that was told until it ended, or the errors it was refused with */
export async function askOverSocket(
  url: string,
  query: string,
  variables: Record<string, unknown>,
): Promise<unknown[]> {
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const told: unknown[] = [];
  try {
    for await (const result of client.iterate({ query, variables })) told.push(result);
  } catch (error) {
    told.push(error);
  } finally {
    await client.dispose();
  }
  return told;
}
