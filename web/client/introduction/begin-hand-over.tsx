import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { readIntroductionFile } from "../case-file/case-file.operations.ts";
import { useDay, useText } from "../language/use-text.ts";
import { livingFor } from "../permission/living-for.ts";
import { actingFor, namesIn, responderIn, whomToAllow } from "../permission/named-people.ts";
import { askingFor } from "../permission/permission-way.ts";
import { usePermissions } from "../permission/use-permissions.ts";
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
  const intl = useIntl();
  const { id, organization } = introduction;
  const { shown } = usePermissions(need);
  const [{ data }] = useQuery({ query: readIntroductionFile, variables: { id } });
  const sealed = data?.introduction?.caseFile?.sections;
  if (!shown || !sealed) return null;
  const allowed = livingFor(shown.permissions, introduction).find(({ purpose }) => purpose === "CASE_FILE");
  const step = homeHandOver(sealed, allowed);
  if (step === "ALLOW" || !allowed) {
    const own = shown.introductions.find((one) => one.id === id);
    const name = intl.formatList(whomToAllow(own, { name: colleagueIn(introduction) ?? organization.name }));
    return <AskFirst need={need} introduction={id} name={name} />;
  }
  const names = namesIn(allowed, shown.introductions);
  const people = names.length > 0 ? intl.formatList(names) : text("permission.somebody");
  const acting = actingFor(responderIn(allowed, shown.introductions), names);
  const until = day(allowed.expiresAt.slice(0, 10));
  return (
    <>
      <p>{text(step === "SEAL" ? "introduction.sealNext" : "introduction.sealed", { people, day: until })}</p>
      {acting !== undefined && <p className="hint">{text("permission.for.acting", { name: acting })}</p>}
      <div className="actions">
        <Link to={{ screen: "file", id: need }} className={step === "SEAL" ? "button first" : "button"}>
          {text(step === "SEAL" ? "permission.sealFor" : "file.here.seal", { name: people })}
        </Link>
      </div>
    </>
  );
}

/** Without a yes nothing is handed over. */
function AskFirst({ need, introduction, name }: { need: string; introduction: string; name: string }) {
  const text = useText();
  return (
    <>
      <p>{text("introduction.handOver")}</p>
      <div className="actions">
        <Link
          to={{ screen: "permissions", id: need }}
          search={askingFor("file", introduction)}
          className="button first"
        >
          {text("permission.here.write", { name })}
        </Link>
      </div>
    </>
  );
}
