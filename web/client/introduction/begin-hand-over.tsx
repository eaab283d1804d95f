import { useQuery } from "urql";
import { readIntroductionFile } from "../case-file/case-file.operations.ts";
import { useDay, useText } from "../language/use-text.ts";
import { livingFor } from "../permission/living-for.ts";
import { namesIn, responderIn } from "../permission/named-people.ts";
import { askingFor } from "../permission/permission-way.ts";
import type { Named } from "../permission/permitted-need.ts";
import { usePermissions } from "../permission/use-permissions.ts";
import { useWhom, useWhomToAllow } from "../permission/use-whom.ts";
import { WhoOpensFor } from "../permission/who-opens-for.tsx";
import { KeysAhead } from "../person-key/keys-ahead.tsx";
import { Link } from "../route/link.tsx";
import { homeHandOver } from "./hand-over.ts";
import { colleagueIn, type Introduction } from "./introduction-side.ts";

type BeginHandOverProps = { introduction: Introduction };

/** Both work together: what the file waits for first, at its home. */
export function BeginHandOver({ introduction }: BeginHandOverProps) {
  const { need } = introduction;
  return need ? <HandOver need={need.id} introduction={introduction} /> : null;
}

function HandOver({ need, introduction }: BeginHandOverProps & { need: string }) {
  const text = useText();
  const day = useDay();
  const whom = useWhom();
  const { id } = introduction;
  const { shown } = usePermissions(need);
  const [{ data }] = useQuery({ query: readIntroductionFile, variables: { id } });
  const sealed = data?.introduction?.caseFile?.sections;
  if (!shown || !sealed) return null;
  const allowed = livingFor(shown.permissions, introduction).find(({ purpose }) => purpose === "CASE_FILE");
  const step = homeHandOver(sealed, allowed);
  if (step === "ALLOW" || !allowed) {
    const own = shown.introductions.find((one) => one.id === id);
    return <AskFirst need={need} named={own} introduction={introduction} />;
  }
  const names = namesIn(allowed, shown.introductions);
  const people =
    names.length > 0 ? whom(names, responderIn(allowed, shown.introductions)) : text("permission.somebody");
  const until = day(allowed.expiresAt.slice(0, 10));
  return (
    <>
      <p>{text(step === "SEAL" ? "introduction.sealNext" : "introduction.sealed", { people, day: until })}</p>
      {step === "SEAL" && <KeysAhead />}
      <div className="actions">
        <Link to={{ screen: "file", id: need }} className={step === "SEAL" ? "button first" : "button"}>
          {text(step === "SEAL" ? "permission.sealFor" : "file.here.seal", { name: people })}
        </Link>
      </div>
    </>
  );
}

type AskFirstProps = BeginHandOverProps & { need: string; named: Named | undefined };

/** Without a yes nothing is handed over. Where the yes will be to somebody else than the responder, it is said here. */
function AskFirst({ need, named, introduction }: AskFirstProps) {
  const text = useText();
  const whomToAllow = useWhomToAllow();
  const { id, organization } = introduction;
  const name = whomToAllow(named, { name: colleagueIn(introduction) ?? organization.name });
  return (
    <>
      {named && (
        <p>
          <WhoOpensFor whom={named} purpose="CASE_FILE" />
        </p>
      )}
      <p>{text("introduction.handOver")}</p>
      <div className="actions">
        <Link to={{ screen: "permissions", id: need }} search={askingFor("file", id)} className="button first">
          {text("permission.here.write", { name })}
        </Link>
      </div>
    </>
  );
}
