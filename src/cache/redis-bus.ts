/**
 * The bus that tells other processes what is out of date, over Redis' publish and subscribe. Bentocache's own
 * subscribes once, and ends the process with an unhandled rejection where Redis is away at that moment.
 */
import type { BusDriver } from 'bentocache/types';
import type { Redis } from 'ioredis';
import type { CacheLog } from './cache-log';

type Message = Parameters<Parameters<BusDriver['subscribe']>[1]>[0];
interface Envelope {
  readonly busId: string;
  readonly payload: Message;
}

/**
 * @param publisher any connection
 * @param subscriber a connection of its own, which subscribing reserves; both are left to their owner to close
 */
export function redisBus(publisher: Redis, subscriber: Redis, log: CacheLog): BusDriver {
  const handlers = new Map<string, (message: Message) => void>();
  let ownId = '';

  const subscribeTo = (channels: readonly string[]): void => {
    if (channels.length === 0 || subscriber.status !== 'ready') return;
    subscriber.subscribe(...channels).catch((error: unknown) => {
      log.warn(`Redis (bus) does not let us subscribe: ${String(error)}`);
    });
  };
  subscriber.on('ready', () => {
    subscribeTo([...handlers.keys()]);
  });
  subscriber.on('message', (channel: string, text: string) => {
    const envelope = openEnvelope(text);
    if (envelope === undefined) log.warn(`Redis (bus): a message on ${channel} is not ours.`);
    else if (envelope.busId !== ownId) handlers.get(channel)?.(envelope.payload);
  });

  const bus: BusDriver = {
    setId: (id) => {
      ownId = id;
      return bus;
    },
    onReconnect: (callback) => void publisher.on('ready', callback),
    publish: async (channel, payload) => {
      await publisher.publish(channel, JSON.stringify({ busId: ownId, payload }));
    },
    subscribe: (channel, handler) => {
      handlers.set(channel, handler as (message: Message) => void);
      subscribeTo([channel]);
      return Promise.resolve();
    },
    unsubscribe: async (channel) => {
      handlers.delete(channel);
      await subscriber.unsubscribe(channel);
    },
    disconnect: () => Promise.resolve(),
  };
  return bus;
}

/** Undefined for what anybody else may have published there. */
function openEnvelope(text: string): Envelope | undefined {
  try {
    const envelope = JSON.parse(text) as Partial<Envelope> | null;
    return typeof envelope?.busId === 'string' && envelope.payload ? (envelope as Envelope) : undefined;
  } catch {
    return undefined;
  }
}
