/**
 * Account.classAFeatures: measures of a profile that are cited in the literature.
 */
import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { classAFeatureCount, classAFeatures } from '../../detectors/published/class-a-features';
import type { ApiContext } from '../context';
import { AccountType } from '../types/account.type';
import { ClassAFeatureType } from '../types/class-a-feature.type';
import { viewOf } from '../views/view-of';

@Resolver(() => AccountType)
export class ClassAFeatureResolver {
  @Extensions({ listSize: classAFeatureCount })
  @FieldResolver(() => [ClassAFeatureType], {
    description: 'The class A features of Cresci et al. 2015, in the paper’s order. Measures, no judgement.',
  })
  async classAFeatures(@Root() { account }: AccountType, @Ctx() { loaders }: ApiContext): Promise<ClassAFeatureType[]> {
    const features = classAFeatures(await loaders.accountFacts.load(account));
    return features.map(({ value, ...about }) =>
      viewOf(ClassAFeatureType, { ...about, value: value === null ? null : Number(value) }),
    );
  }
}
