/**
 * The schema: every resolver, one line each; and its text, sorted, as it is committed.
 */
import { type GraphQLObjectType, type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { AccountAudienceResolver } from './resolvers/account-audience.resolver';
import { AccountAuditsResolver } from './resolvers/account-audits.resolver';
import { AccountFollowersResolver } from './resolvers/account-followers.resolver';
import { AccountScoreResolver } from './resolvers/account-score.resolver';
import { AccountSearchResolver } from './resolvers/account-search.resolver';
import { AccountResolver } from './resolvers/account.resolver';
import { AudienceAuditResolver } from './resolvers/audience-audit.resolver';
import { AudienceFindingsResolver, AudienceSignalsResolver } from './resolvers/audience-findings.resolver';
import { AudienceRuleSetsResolver } from './resolvers/audience-rule-sets.resolver';
import { AudienceShareResolver } from './resolvers/audience-share.resolver';
import { AuditPartsResolver } from './resolvers/audit-parts.resolver';
import { AuditProgressResolver } from './resolvers/audit-progress.resolver';
import { AuditRequestsResolver } from './resolvers/audit-requests.resolver';
import { AuditResolver } from './resolvers/audit.resolver';
import { ClassAFeatureResolver } from './resolvers/class-a-feature.resolver';
import { DetectorResolver } from './resolvers/detector.resolver';
import { FollowerConnectionResolver } from './resolvers/follower-connection.resolver';
import { FollowerEdgeResolver } from './resolvers/follower-edge.resolver';
import { NodeResolver } from './resolvers/node.resolver';
import { ScorecardResolver } from './resolvers/scorecard.resolver';
import { PublishedRuleSetResolver } from './resolvers/published-rule-set.resolver';
import { RuleSetVerdictResolver } from './resolvers/rule-set-verdict.resolver';
import { SignalsResolver } from './resolvers/signals.resolver';

const fileHeader = '# Made by `aloi emit` from the code. Do not edit: a test compares the two.\n\n';

const queryDescription = `What can be asked: accounts, their scores and audiences, and the rules behind them.

\`extensions.cost\` of an answer says what the operation was counted as and what is allowed: an object 1, a list as many
times what is in it as it is taken to be long. What \`@skip\` and \`@include\` leave out is counted as well.`;

export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      AccountResolver,
      AccountAudienceResolver,
      AccountAuditsResolver,
      AccountFollowersResolver,
      AccountScoreResolver,
      AccountSearchResolver,
      AudienceAuditResolver,
      AudienceFindingsResolver,
      AudienceSignalsResolver,
      AudienceRuleSetsResolver,
      AudienceShareResolver,
      AuditResolver,
      AuditPartsResolver,
      AuditProgressResolver,
      AuditRequestsResolver,
      ClassAFeatureResolver,
      DetectorResolver,
      FollowerConnectionResolver,
      FollowerEdgeResolver,
      NodeResolver,
      ScorecardResolver,
      PublishedRuleSetResolver,
      RuleSetVerdictResolver,
      SignalsResolver,
    ],
    // Inputs are read by functions that say what is wrong; no class-validator.
    validate: false,
    pubSub: noTopics,
  });
  // type-graphql makes the root types itself and has no place for their descriptions.
  describe(schema.getQueryType(), queryDescription);
  describe(
    schema.getMutationType(),
    'What can be asked to be done. Each takes one `input` and answers with `userErrors`.',
  );
  describe(
    schema.getSubscriptionType(),
    'What can be followed as it changes, over a WebSocket at the path of the API.',
  );
  return schema;
}

function describe(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type) type.description = description;
}

/** type-graphql asks for one; ours read rows, so that it does not matter which process wrote them. */
const noTopics: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('there are no topics');
  },
};

/** The schema definition, the same bytes for the same code. */
export function printApiSchema(): string {
  return `${fileHeader}${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`;
}
