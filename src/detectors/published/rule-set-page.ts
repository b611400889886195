/**
 * The page that stands beside a published rule set: what is published, what is our reading, and how well it does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleSet } from './rule-set';

const pages = new Map<string, string>();

/** Markdown; read once. */
export function ruleSetPage({ id }: RuleSet): string {
  const page = pages.get(id) ?? readFileSync(join(__dirname, `${id}.md`), 'utf8');
  pages.set(id, page);
  return page;
}
