/**
 * The way out: first /readyz says no while everything is still served, then the port closes, then what was accepted
 * is finished.
 */
import type { Server as HttpServer } from 'node:http';
import { Server as SocketServer } from 'node:net';
import { setImmediate as afterPolling, setTimeout as delay } from 'node:timers/promises';

/** Whether the server is on its way out. */
export interface Drain {
  isDraining: boolean;
}

/** So many turns of the event loop with nothing to do are a quiet moment; after so long there is none to come. */
const quietTurns = 8;
const quietTurnMs = 0.5;
const patienceMs = 2_000;
/** Time for a connection that was just accepted to deliver its request. */
const lastArrivalsMs = 300;

export interface DrainTimes {
  /** How long everything is still served before the port closes. */
  readonly drainDelayMs: number;
  /** How long the last requests may then take; what is still open afterwards is cut off. */
  readonly lastRequestsMs: number;
}

/** Resolves when the port is closed and every connection is gone; answers carry `connection: close` meanwhile. */
export async function drainConnections(
  server: HttpServer,
  { drainDelayMs, lastRequestsMs }: DrainTimes,
): Promise<void> {
  await delay(drainDelayMs);
  await quietMoment();
  // Not the HTTP server's own close: that also ends connections whose first request is still on its way.
  const gone = new Promise((resolve) => SocketServer.prototype.close.call(server, resolve));
  await delay(Math.min(lastArrivalsMs, drainDelayMs));
  server.closeIdleConnections();
  const impatience = setTimeout(() => {
    server.closeAllConnections();
  }, lastRequestsMs);
  await gone;
  clearTimeout(impatience);
}

/** The event loop accepts one connection a turn, and those that still wait when the port closes are reset. */
async function quietMoment(): Promise<void> {
  const started = performance.now();
  let quiet = 0;
  while (quiet < quietTurns && performance.now() - started < patienceMs) {
    const began = performance.now();
    await afterPolling();
    quiet = performance.now() - began < quietTurnMs ? quiet + 1 : 0;
  }
}
