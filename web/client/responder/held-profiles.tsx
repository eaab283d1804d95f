import { useIntl } from "react-intl";
import { usePages } from "../graph/use-pages.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { HeldProfile } from "./held-profile.tsx";
import { readHeldResponders } from "./responder.operations.ts";

const pageSize = 20;

/** The responders that somebody looks after: mostly one, themself. */
export function HeldProfiles() {
  const text = useText();
  const { locale } = useIntl();
  const { organization, person } = useSignedIn();
  const { answer, nodes, hasMore, more, again } = usePages({
    query: readHeldResponders,
    variables: { organization, heldBy: person, first: pageSize, locale },
    pick: (data) => data.organization?.responders,
  });
  return (
    <>
      <p>{text("profile.text")}</p>
      <Answered answer={answer} shown={nodes} onAgain={again} absent={<p>{text("profile.none")}</p>}>
        {(held) => (
          <>
            {held.length === 0 && <p>{text("profile.none")}</p>}
            <ul className="plain">
              {held.map((responder) => (
                <HeldProfile key={responder.id} responder={responder} onDone={again} />
              ))}
            </ul>
            {hasMore && (
              <button type="button" onClick={more}>
                {text("app.more")}
              </button>
            )}
            <AddLink isFirst={held.length === 0} />
          </>
        )}
      </Answered>
    </>
  );
}

function AddLink({ isFirst }: { isFirst: boolean }) {
  const text = useText();
  return (
    <p>
      <Link to={{ screen: "profile" }} search={{ add: "yes" }} className={isFirst ? "button first" : "button"}>
        {text(isFirst ? "profile.add" : "profile.addMore")}
      </Link>
    </p>
  );
}
