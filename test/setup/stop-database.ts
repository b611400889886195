/** Jest's global teardown: drops this run's databases and, where it was started for them, ends the server. */
export default async function stopDatabase(): Promise<void> {
  await (globalThis as { stopTestDatabase?: () => Promise<void> }).stopTestDatabase?.();
}
