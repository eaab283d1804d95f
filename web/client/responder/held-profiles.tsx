import type { ResultOf } from "gql.tada";
import { useState } from "react";
import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { usePages } from "../graph/use-pages.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Saved } from "../reachability/saved.tsx";
import { useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { HeldProfile } from "./held-profile.tsx";
import { ownFirst } from "./own-first.ts";
import { listHeldResponders, readOwnName, readResponder } from "./responder.operations.ts";

const pageSize = 100;
/** As many as can stand open on a page and still be read. */
const mostOpen = 3;

type Held = NonNullable<NonNullable<ResultOf<typeof listHeldResponders>["organization"]>["responders"]>;
type Named = Held["edges"][number]["node"];

/** The responders that somebody looks after: mostly one, themself. */
export function HeldProfiles() {
  const text = useText();
  const { organization, person } = useSignedIn();
  const { answer, nodes, hasMore, more, again } = usePages({
    query: listHeldResponders,
    variables: { organization, heldBy: person, first: pageSize },
    pick: (data) => data.organization?.responders,
  });
  const [self] = useQuery({ query: readOwnName, variables: { person } });
  const own = self.data?.person?.name;
  const isSaved = useAddress().search.has("saved");
  return (
    <>
      {isSaved && <Saved count={1} />}
      <p>{text("profile.text")}</p>
      <Answered answer={answer} shown={nodes} onAgain={again} absent={<p>{text("profile.none")}</p>}>
        {(held) => (
          <>
            {held.length === 0 && <p>{text("profile.none")}</p>}
            {held.length > mostOpen && <AddLink isFirst={false} />}
            <HeldList held={held} own={own} onDone={again} />
            {hasMore && (
              <button type="button" onClick={more}>
                {text("app.more")}
              </button>
            )}
            {held.length <= mostOpen && <AddLink isFirst={held.length === 0} />}
          </>
        )}
      </Answered>
    </>
  );
}

type HeldListProps = {
  held: readonly Named[];
  /** The name of whoever looks after them. */
  own: string | undefined;
  onDone: () => void;
};

/** A few stand open. Of many the names stand there, each opened by a press, and found by its name. */
function HeldList({ held, own, onDone }: HeldListProps) {
  const text = useText();
  const [sought, setSought] = useState("");
  const isLong = held.length > mostOpen;
  const found = ownFirst(held, own).filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <>
      {isLong && (
        <label className="field">
          {text("profile.find")}
          <input type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
        </label>
      )}
      {isLong && <p role="status">{text("profile.found", { count: found.length })}</p>}
      <ul className="plain">
        {found.map(({ id, name, profession }) => {
          if (!isLong) return <OpenProfile key={id} id={id} onDone={onDone} />;
          const words = { name, profession: text(`profession.${profession}`) };
          const title = text(name === own ? "profile.yourself" : "profile.other", words);
          return <ClosedProfile key={id} id={id} title={title} onDone={onDone} />;
        })}
      </ul>
    </>
  );
}

type ProfileProps = { id: string; onDone: () => void };

function ClosedProfile({ title, ...profile }: ProfileProps & { title: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{title}</summary>
        <ul className="plain">{isOpen && <OpenProfile {...profile} />}</ul>
      </details>
    </li>
  );
}

function OpenProfile({ id, onDone }: ProfileProps) {
  const text = useText();
  const { locale } = useIntl();
  const [answer, ask] = useQuery({ query: readResponder, variables: { id, locale } });
  const again = () => ask({ requestPolicy: "network-only" });
  const shown = answer.data && (answer.data.responder ?? null);
  const done = () => {
    again();
    onDone();
  };
  return (
    <Answered answer={answer} shown={shown} onAgain={again} absent={<li>{text("profile.none")}</li>}>
      {(responder) => <HeldProfile responder={responder} onDone={done} />}
    </Answered>
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
