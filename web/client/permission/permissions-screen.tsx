import "./permission.css";

import { useState } from "react";
import type { MessageId } from "../language/english.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Page } from "../page/page.tsx";
import { addressOf, goTo, useAddress } from "../route/address.ts";
import { PermissionCard } from "./permission-card.tsx";
import type { Drafted } from "./permission-draft.ts";
import { begunIn, type CameFrom, cameFrom, placeOf } from "./permission-way.ts";
import type { Permission, PermittedNeed } from "./permitted-need.ts";
import { PrintedPermission } from "./printed-permission.tsx";
import { RecordPermission } from "./record-permission.tsx";
import { usePermissions } from "./use-permissions.ts";
import { Back, WrittenDown } from "./written-down.tsx";

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
  const { search } = useAddress();
  const [from, begun] = [cameFrom(search), begunIn(search, need)];
  const [state, setState] = useState<"closed" | "open" | Drafted>(begun ? "open" : "closed");
  const text = useText();
  if (state === "open") {
    const done = (written: Drafted) => {
      setState(written);
      onDone();
    };
    const cancel = () => (from ? goBack(need.id, from) : setState("closed"));
    return <RecordPermission need={need} begun={begun} onDone={done} onCancel={cancel} />;
  }
  const written = state === "closed" ? undefined : state;
  return (
    <>
      {written && <WrittenDown need={need.id} written={written} from={from} />}
      <div className="actions">
        {!written && from && <Back need={need.id} from={from} isFirst />}
        <button type="button" className={written || from ? undefined : "first"} onClick={() => setState("open")}>
          {text("permission.begin")}
        </button>
      </div>
    </>
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
