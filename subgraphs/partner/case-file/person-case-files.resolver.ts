import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { PartnerContext } from "../context.ts";
import { PersonView } from "../person/person.view.ts";
import { UnopenedSectionView } from "./cannot-open.view.ts";
import { listOpenedAlone, listUnopened } from "./list-unopened.ts";

@Resolver(() => PersonView)
export class PersonCaseFilesResolver {
  @FieldResolver(() => [UnopenedSectionView], {
    nullable: true,
    description:
      "Of the case files that they look after, what they cannot open: at most 500. For themselves and their coordinators.",
  })
  cannotOpen(@Root() { id }: PersonView, @Ctx() context: PartnerContext): Promise<UnopenedSectionView[]> {
    return listUnopened(context, id);
  }

  @FieldResolver(() => [UnopenedSectionView], {
    nullable: true,
    description:
      "What nobody else of those who take part can open, of unfinished needs: at most 500. For themselves and their coordinators.",
  })
  opensAlone(@Root() { id }: PersonView, @Ctx() context: PartnerContext): Promise<UnopenedSectionView[]> {
    return listOpenedAlone(context, id);
  }
}
