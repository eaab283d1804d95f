import { useIntl } from "react-intl";
import { useDay, useText } from "../language/use-text.ts";
import { actingFor } from "../permission/named-people.ts";
import type { NeedFile } from "./need-file.ts";

type SealedForProps = {
  file: Pick<NeedFile, "permissions" | "ended" | "names">;
  section: string;
  /** Whether something is in it, or is being written. */
  isWritten: boolean;
};

/** Who elsewhere may open what is sealed in a section, and until when the survivor has allowed it. */
export function SealedFor({ file: { permissions, ended, names }, section, isWritten }: SealedForProps) {
  const text = useText();
  const day = useDay();
  const intl = useIntl();
  const allowed = permissions.filter((one) => one.sections.includes(section));
  if (allowed.length === 0) {
    const last = ended.find((one) => one.sections.includes(section));
    const why = last && (last.isTakenBack ? "file.allowed.back" : "file.allowed.over");
    return isWritten ? <p className="hint">{text(why ?? "file.allowed.none")}</p> : null;
  }
  return allowed.map(({ id, people, responder, expiresAt }) => {
    const named = people.map((person) => names.get(person) ?? text("file.somebody"));
    const said = { people: intl.formatList(named), day: day(expiresAt.slice(0, 10)) };
    const name = actingFor(responder, named);
    return (
      <p key={id} className="hint">
        {name === undefined ? text("file.allowed", said) : text("file.allowed.for", { ...said, name })}
      </p>
    );
  });
}
