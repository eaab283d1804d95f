import type { MessageId } from "../language/english.ts";
import { cannotUndoOf, firstSection, type Purpose, type Section } from "./permission-codes.ts";
import { useIntlIn } from "./use-text-in.ts";

/** What a sentence is made of: nothing in it that was not chosen, and all that was. */
export type Sentence = {
  purpose: Purpose;
  people: readonly string[];
  organization: string;
  sections: readonly Section[];
  givenBy: "SURVIVOR" | "GUARDIAN";
  /** The moment until which it holds, in ISO 8601. */
  until: string;
};

type PermissionSentenceProps = { sentence: Sentence; tag: string };

/** What is read to somebody, in words that are made for being heard. */
export function PermissionSentence({ sentence, tag }: PermissionSentenceProps) {
  const intl = useIntlIn(tag);
  if (!intl) return null;
  const { purpose, sections, givenBy, until } = sentence;
  const say = (id: MessageId, values: Record<string, string> = {}) => intl.formatMessage({ id }, values);
  const people = intl.formatList(sentence.people);
  const day = intl.formatDate(until, { day: "numeric", month: "long", year: "numeric" });
  return (
    <div lang={tag} className="sentence">
      {givenBy === "GUARDIAN" && <p>{say("permission.read.guardian")}</p>}
      <p>{say(`permission.read.${purpose}`, { people, organization: sentence.organization })}</p>
      {purpose === "CASE_FILE" && (
        <>
          <ul>
            {sections.map((section) => (
              <li key={section}>{say(`section.${section}`)}</li>
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
