/**
 * Turns a list of the domain's words into a GraphQL enum: `likely-authentic` is exposed as LIKELY_AUTHENTIC and keeps
 * its domain value inside. Every value needs a description, or it does not compile.
 */
import { registerEnumType } from 'type-graphql';

/** @param values description by domain value */
export function describedEnum<V extends string>(
  name: string,
  description: string,
  values: Readonly<Record<V, string>>,
): Readonly<Record<string, V>> {
  const entries = Object.entries(values) as [V, string][];
  const members = Object.fromEntries(entries.map(([value]) => [enumName(value), value]));
  const valuesConfig = Object.fromEntries(entries.map(([value, text]) => [enumName(value), { description: text }]));
  registerEnumType(members, { name, description, valuesConfig });
  return members;
}

function enumName(value: string): string {
  return value.toUpperCase().replaceAll('-', '_');
}
