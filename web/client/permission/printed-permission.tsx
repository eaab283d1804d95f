import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { actingFor, namesIn, responderIn } from "./named-people.ts";
import { PermissionSentence } from "./permission-sentence.tsx";
import type { Permission, PermittedNeed } from "./permitted-need.ts";
import { sentenceLanguage } from "./use-text-in.ts";
import { WhoTheyAre } from "./who-they-are.tsx";

/** The sentence of a permission by itself, as it was read, for reading it again or on paper. */
export function PrintedPermission({ need, permission }: { need: PermittedNeed; permission: Permission }) {
  const text = useText();
  const { purpose, organization, sections, givenBy, expiresAt, language } = permission;
  const people = namesIn(permission, need.introductions);
  const sentence = {
    ...{ purpose, sections, givenBy, until: expiresAt },
    ...{ people, responder: actingFor(responderIn(permission, need.introductions), people) },
    organization: organization?.name ?? "",
  };
  const spoken = sentenceLanguage(language.tag);
  return (
    <>
      {!spoken.isReviewed && (
        <p className="note not-printed">{text("permission.sentence.interpreter", { language: language.name })}</p>
      )}
      <WhoTheyAre sentence={sentence} />
      <PermissionSentence sentence={sentence} tag={spoken.tag} />
      <p className="hint not-printed">{text("permission.print.hint")}</p>
      <div className="actions">
        <button type="button" className="first" onClick={() => print()}>
          {text("permission.printNow")}
        </button>
      </div>
      <p className="not-printed">
        <Link to={{ screen: "permissions", id: need.id }}>{text("permission.print.back")}</Link>
      </p>
    </>
  );
}
