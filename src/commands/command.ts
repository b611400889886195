/**
 * What a command is: it adds itself to the program. Options shared by several commands are parsed here,
 * each with an error that says what was expected.
 */
import { type Command, InvalidArgumentError } from 'commander';
import { platforms, type Platform } from '../domain/account';

export type CommandDefinition = (program: Command) => void;

export interface TargetOption {
  readonly platform: Platform;
  readonly nativeId: string;
}

/** Reads `x:12345`. */
export function parseTarget(text: string): TargetOption {
  const [, platform, nativeId] = /^([a-z]+):(\S{1,256})$/.exec(text) ?? [];
  const known = platforms.find((name) => name === platform);
  if (known === undefined || nativeId === undefined) {
    throw new InvalidArgumentError(`Expected <platform>:<id>, the platform one of ${platforms.join(', ')}.`);
  }
  if (known === 'x' && !/^[1-9]\d{0,19}$/.test(nativeId)) {
    throw new InvalidArgumentError('On X an account is named by its numeric id, such as x:12345, not by its handle.');
  }
  return { platform: known, nativeId };
}

/** Reads a handle, with or without its leading @. */
export function parseHandle(text: string): string {
  const handle = text.replace(/^@/, '');
  if (!/^\S{1,255}$/.test(handle)) {
    throw new InvalidArgumentError('Expected a handle without spaces, such as @somebody.');
  }
  return handle;
}

/** Reads an ISO 8601 date or time; a date is its first moment in UTC. */
export function parseMoment(text: string): Date {
  const iso = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;
  const moment = new Date(text);
  const [, day] = iso.exec(text) ?? [];
  // The 30th of February would be taken for the 1st of March.
  const isDay = day !== undefined && isoDay(new Date(day)) === day;
  if (!isDay || Number.isNaN(moment.getTime())) {
    throw new InvalidArgumentError('Expected an ISO 8601 date or time with its zone, such as 2022-10-15T00:00:00Z.');
  }
  return moment;
}

function isoDay(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

/** Reads a whole number that is at least `low`. */
export function parseCount(low: number): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(count) || count < low) {
      throw new InvalidArgumentError(`Expected a whole number of at least ${low}.`);
    }
    return count;
  };
}
