import type { MessageId } from "../language/english.ts";
import { formatDay } from "../language/use-text.ts";
import { cannotUndoOf, firstSection } from "./permission-codes.ts";
import type { Sentence } from "./permission-draft.ts";
import { useIntlIn } from "./use-text-in.ts";

type PermissionSentenceProps = { sentence: Sentence; tag: string };

/** What is read to somebody, in words that are made for being heard. */
export function PermissionSentence({ sentence, tag }: PermissionSentenceProps) {
  const intl = useIntlIn(tag);
  if (!intl) return null;
  const { purpose, responder, sections, givenBy, until } = sentence;
  const say = (id: MessageId, values: Record<string, string> = {}) => intl.formatMessage({ id }, values);
  const people = intl.formatList(sentence.people);
  const day = formatDay(intl, until.slice(0, "2031-05-20".length));
  return (
    <div lang={tag} className="sentence">
      {givenBy === "GUARDIAN" && <p>{say("permission.read.guardian")}</p>}
      {responder !== undefined && (
        <p>{say("permission.read.for", { responder, organization: sentence.organization })}</p>
      )}
      <p>{say(`permission.read.${purpose}`, { people, organization: sentence.organization })}</p>
      {purpose === "CASE_FILE" && (
        <>
          <ul>
            {sections.map((section) => (
              <li key={section}>{say(`permission.read.${section}`)}</li>
            ))}
          </ul>
          {sections.includes(firstSection) && <p>{say("permission.read.first")}</p>}
        </>
      )}
      <p>{say("permission.read.until", { day })}</p>
      <p>{say("permission.read.undo")}</p>
      <ul>
        {cannotUndoOf(purpose).map((code) => (
          <li key={code}>{say(`permission.read.undo.${code}`)}</li>
        ))}
      </ul>
      <p>{say("permission.read.free")}</p>
    </div>
  );
}
