/**
 * AuditConnection: a page of audits.
 */
import { Extensions, Field, ObjectType } from 'type-graphql';
import { AuditType } from './audit.type';
import { PageInfoType } from './page-info.type';

@ObjectType('AuditEdge', { description: 'An audit in a page.', simpleResolvers: true })
export class AuditEdgeType {
  @Field(() => String, { description: 'Where to go on from.' })
  cursor: string;

  @Field(() => AuditType, { description: 'The audit.' })
  node: AuditType;
}

@ObjectType('AuditConnection', { description: 'A page of audits.', simpleResolvers: true })
export class AuditConnectionType {
  @Extensions({ listSize: 1 })
  @Field(() => [AuditEdgeType], { description: 'The audits of the page, newest request first.' })
  edges: AuditEdgeType[];

  @Extensions({ free: true })
  @Field(() => PageInfoType, { description: 'Where the page lies in the list.' })
  pageInfo: PageInfoType;
}
