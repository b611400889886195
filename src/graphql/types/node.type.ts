/**
 * Node: what has a global id, as Relay's object identification asks.
 */
import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'An object that can be fetched again by its global id.' })
export abstract class NodeType {
  @Field(() => ID, { description: 'Global id: opaque, stable and unique over all types.' })
  id: string;
}
