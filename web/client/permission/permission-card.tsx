import { useCommand } from "../graph/use-command.ts";
import { useDay, useMoment, useText } from "../language/use-text.ts";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { Link } from "../route/link.tsx";
import { actingFor, namesIn, responderIn } from "./named-people.ts";
import { withdrawPermission } from "./permission.operations.ts";
import { cannotUndoOf } from "./permission-codes.ts";
import type { Named, Permission } from "./permitted-need.ts";

type PermissionCardProps = { need: string; permission: Permission; introductions: readonly Named[] };

/** One permission: to whom, what, until when, explained how. */
export function PermissionCard({ need, permission, introductions }: PermissionCardProps) {
  const { id, purpose, sections, state } = permission;
  const text = useText();
  const day = useDay();
  const moment = useMoment();
  const isLiving = state === "LIVING";
  const ended = permission.endedAt === null ? text(`permissionState.${state}`) : moment(permission.endedAt);
  return (
    <>
      <h3>{text(`purpose.${purpose}`)}</h3>
      <dl>
        <dt>{text("permission.to")}</dt>
        <dd>
          <ToWhom permission={permission} introductions={introductions} />
        </dd>
        {sections.length > 0 && <dt>{text("permission.what")}</dt>}
        {sections.length > 0 && <dd>{sections.map((section) => text(`section.${section}`)).join(", ")}</dd>}
        <dt>{text("permission.until")}</dt>
        <dd>{isLiving ? day(permission.expiresAt.slice(0, 10)) : `${text(`permissionState.${state}`)}: ${ended}`}</dd>
        <dt>{text("permission.explained")}</dt>
        <dd>
          <Explained permission={permission} />
        </dd>
      </dl>
      {isLiving && (
        <div className="actions">
          <Link to={{ screen: "permissions", id: need }} search={{ permission: id }} className="button">
            {text("permission.print")}
          </Link>
          <Withdraw permission={permission} />
        </div>
      )}
    </>
  );
}

function ToWhom({ permission, introductions }: Omit<PermissionCardProps, "need">) {
  const text = useText();
  const { organization } = permission;
  if (!organization) return text("permission.network");
  const names = namesIn(permission, introductions);
  const people = names.length > 0 ? names.join(", ") : text("permission.somebody");
  const responder = actingFor(responderIn(permission, introductions), names);
  if (responder === undefined) return text("permission.people", { people, organization: organization.name });
  return text("permission.peopleFor", { name: responder, organization: organization.name, people });
}

function Explained({ permission }: { permission: Permission }) {
  const text = useText();
  const moment = useMoment();
  const { language, hasInterpreter, recordedBy, recordedAt, givenBy } = permission;
  const how = hasInterpreter ? "permission.explained.interpreter" : "permission.explained.read";
  const at = moment(recordedAt);
  return (
    <>
      {text(`giver.${givenBy}`)}
      <br />
      {text(how, { language: language.name })}
      <br />
      {recordedBy
        ? text("permission.recorded", { name: recordedBy.name, moment: at })
        : text("permission.recorded.somebody", { moment: at })}
    </>
  );
}

function Withdraw({ permission: { id, purpose } }: { permission: Permission }) {
  const text = useText();
  const command = useCommand(withdrawPermission);
  return (
    <>
      <AskFirst
        trigger={text("permission.withdraw")}
        title={text("permission.withdraw.title")}
        confirm={text("permission.withdraw")}
        onConfirm={() => void command.give({ permission: id })}
        isUnderWay={command.isUnderWay}
      >
        <p>{text("permission.withdraw.text")}</p>
        <ul>
          {cannotUndoOf(purpose).map((code) => (
            <li key={code}>{text(`cannotUndo.${code}`)}</li>
          ))}
        </ul>
      </AskFirst>
      <CommandAnswer command={command} />
    </>
  );
}
