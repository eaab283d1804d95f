import "./permission.css";

import { useState } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { useFocus } from "../page/use-focus.ts";
import { addressOf, goTo, useAddress } from "../route/address.ts";
import { Link } from "../route/link.tsx";
import { PermissionCard } from "./permission-card.tsx";
import { begunIn, type CameFrom, cameFrom, placeOf } from "./permission-way.ts";
import type { Permission, PermittedNeed } from "./permitted-need.ts";
import { PrintedPermission } from "./printed-permission.tsx";
import { RecordPermission } from "./record-permission.tsx";
import { usePermissions } from "./use-permissions.ts";

/** What somebody has allowed for a need: what holds, what was, and writing down a new yes. */
export function PermissionsScreen({ id }: { id: string }) {
  const text = useText();
  const { answer, shown, again } = usePermissions(id);
  const wanted = useAddress().search.get("permission");
  const printed = shown?.permissions.find((one) => one.id === wanted);
  return (
    <Page document="permission.document" title={text(printed ? "permission.document" : "permission.title")}>
      <Answered answer={answer} shown={shown} onAgain={again} absent={<p>{text("permission.gone")}</p>}>
        {(need) =>
          printed ? (
            <PrintedPermission need={need} permission={printed} />
          ) : (
            <Permissions need={need} onChange={again} />
          )
        }
      </Answered>
    </Page>
  );
}

function Permissions({ need, onChange }: { need: PermittedNeed; onChange: () => void }) {
  const text = useText();
  const { permissions, reference } = need;
  return (
    <>
      {reference && <p className="hint">{text("permission.reference", { words: reference })}</p>}
      <p>{text("permission.text")}</p>
      {need.isOver ? <p>{text("permission.over")}</p> : <Recording need={need} onDone={onChange} />}
      {permissions.length === 0 && <p>{text("permission.none")}</p>}
      <PermissionList title="permission.living" need={need} isShown={({ state }) => state === "LIVING"} />
      <PermissionList title="permission.before" need={need} isShown={({ state }) => state !== "LIVING"} />
    </>
  );
}

function Recording({ need, onDone }: { need: PermittedNeed; onDone: () => void }) {
  const text = useText();
  const { search } = useAddress();
  const [from, begun] = [cameFrom(search), begunIn(search)];
  const [state, setState] = useState<"closed" | "open" | "done">(begun ? "open" : "closed");
  const said = useFocus<HTMLParagraphElement>(state === "done" ? "written down" : undefined);
  if (state === "open") {
    const done = () => {
      setState("done");
      onDone();
    };
    const cancel = () => (from ? goBack(need.id, from) : setState("closed"));
    return <RecordPermission need={need} begun={begun} onDone={done} onCancel={cancel} />;
  }
  return (
    <>
      <p role="status" ref={said} tabIndex={-1}>
        {state === "done" ? text("permission.done") : ""}
      </p>
      {state === "done" && !from && (
        <p>
          <Link to={{ screen: "file", id: need.id }}>{text("permission.toFile")}</Link>
        </p>
      )}
      <div className="actions">
        {from && <Back need={need.id} from={from} />}
        <button type="button" className={from ? undefined : "first"} onClick={() => setState("open")}>
          {text("permission.begin")}
        </button>
      </div>
    </>
  );
}

/** To the page from which somebody came to write down one permission. */
function Back({ need, from }: { need: string; from: CameFrom }) {
  const text = useText();
  return (
    <Link {...placeOf(need, from)} className="button first">
      {text(`permission.back.${from}`)}
    </Link>
  );
}

function goBack(need: string, from: CameFrom): void {
  const { to, search } = placeOf(need, from);
  goTo(addressOf(to, search));
}

type PermissionListProps = { title: MessageId; need: PermittedNeed; isShown: (permission: Permission) => boolean };

function PermissionList({ title, need, isShown }: PermissionListProps) {
  const text = useText();
  const shown = need.permissions.filter(isShown);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{text(title)}</h2>
      <ul className="plain">
        {shown.map((permission) => (
          <li key={permission.id} className="card">
            <PermissionCard need={need.id} permission={permission} introductions={need.introductions} />
          </li>
        ))}
      </ul>
    </section>
  );
}
