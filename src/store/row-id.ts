/** Ids from outside: what PostgreSQL would refuse as bigint is an id that nothing has. */

const largest = 2n ** 63n - 1n;

export const largestRowId = String(largest);

/** Whether a text can be the id of a row: a positive 64-bit integer in decimal, without sign or leading zero. */
export function isRowId(id: string): boolean {
  return /^[1-9]\d{0,18}$/.test(id) && BigInt(id) <= largest;
}
