/**
 * How many objects a field may answer with, declared beside the field: `@Extensions({ listSize: 12 })` for a list of
 * about that many, `sizedBy: ['first', 'last']` for one sized by its arguments, `free` for one that costs nothing,
 * `weight` for one that is dear in itself.
 * The edges of a connection have size 1: the connection itself is sized by its page.
 */
import type { GraphQLField } from 'graphql';
import { largestPage } from '../paging/page-arguments';

/** The size of a list about which nothing was declared. */
const undeclaredListSize = 10;

export interface FieldSize {
  readonly listSize?: number;
  readonly sizedBy?: readonly string[];
  readonly free?: boolean;
  /** What a field costs beside the objects in it: one that has a megabyte is not an object like any other. */
  readonly weight?: number;
}

export function declaredSize(field: GraphQLField<unknown, unknown>): FieldSize {
  return field.extensions as FieldSize;
}

/** @param values the arguments after variables and defaults */
export function sizeOf(field: GraphQLField<unknown, unknown>, values: Readonly<Record<string, unknown>>): number {
  const { listSize, sizedBy } = declaredSize(field);
  if (sizedBy === undefined) return listSize ?? undeclaredListSize;
  const sizes = sizedBy.map((name) => sizeOfValue(values[name]));
  // What is beyond the largest page is refused by the field itself.
  return Math.min(Math.max(...sizes), largestPage);
}

function sizeOfValue(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? value : 1;
}
