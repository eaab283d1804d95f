import { usePages } from "../graph/use-pages.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { ownFirst } from "../responder/own-first.ts";
import { listHeldResponders } from "../responder/responder.operations.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { AwayForm } from "./away-form.tsx";
import type { Colleague, Me } from "./me.ts";

const mostProfiles = 100;

type AwayTabProps = { me: Me; colleagues: readonly Colleague[]; onDone: () => void };

/** Being away, once it is known which profiles could pause. */
export function AwayTab({ me: { name, reachability }, colleagues, onDone }: AwayTabProps) {
  const text = useText();
  const { organization, person } = useSignedIn();
  const { answer, nodes, again } = usePages({
    query: listHeldResponders,
    variables: { organization, heldBy: person, first: mostProfiles },
    pick: (data) => data.organization?.responders,
  });
  const profiles = nodes && ownFirst(nodes, name);
  return (
    <Answered answer={answer} shown={reachability && profiles} onAgain={again} absent={<p>{text("me.gone")}</p>}>
      {(held) =>
        reachability && (
          <AwayForm reached={reachability} own={name} profiles={held} colleagues={colleagues} onDone={onDone} />
        )
      }
    </Answered>
  );
}
