/**
 * Makes what the API shows: an instance of its GraphQL class, so that the type of a Node can be told from the object.
 */

/** @param fields every field of the class */
export function viewOf<T extends object>(View: new () => T, fields: { readonly [Field in keyof T]: T[Field] }): T {
  return Object.assign(new View(), fields);
}
