import { useIntl } from "react-intl";
import { useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import { type Route, routeOf } from "../route/route.ts";
import type { RecordEntry, RecordKind, RecordWords } from "./record-kind.ts";

type RecordLineProps = {
  entry: RecordEntry;
  words: RecordWords;
  /** Of people of the organization, by their ids. */
  names: ReadonlyMap<string, string>;
  /** How many more of the same kind, by the same, follow each other in the same minute. */
  others: number;
};

const whole = {
  ...({ weekday: "long", day: "numeric", month: "long", year: "numeric" } as const),
  ...({ hour: "2-digit", minute: "2-digit" } as const),
};

/** One deed as a sentence: what, by whom, when; and the way to what it was done to. */
export function RecordLine({ entry, words, names, others }: RecordLineProps) {
  const text = useText();
  const intl = useIntl();
  const { kind, at, by, service, subject } = entry;
  const place = kind && placeOf(kind, subject);
  const whom = names.get(subject);
  return (
    <li>
      <strong>{kind ? words[kind] : text("record.old")}</strong>
      {whom !== undefined && by?.id !== subject && <>: {whom}</>}
      {others > 0 && <span className="hint"> {text("record.more", { count: others })}</span>}
      <br />
      {by && text("record.byPerson", { name: by.name })}
      {!by && service !== null && text("record.bySystem")}
      {!by && service === null && text("record.bySomebody")} · <time dateTime={at}>{intl.formatDate(at, whole)}</time>
      <br />
      {place && (
        <>
          <Link to={place.to} search={place.search ?? {}}>
            {text("record.open")}
          </Link>
          {" · "}
        </>
      )}
      <Link to={{ screen: "organization" }} search={{ tab: "records", subject }}>
        {text("record.same")}
      </Link>
    </li>
  );
}

type Place = { to: Route; search?: Readonly<Record<string, string>> };

/** The screen of what was done something to, where it has one that coordinators may see. */
function placeOf(kind: RecordKind, subject: string): Place | undefined {
  const id = encodeURIComponent(subject);
  if (kind === "NEED_ERASE") return undefined;
  if (kind.startsWith("NEED_")) return { to: routeOf(`/needs/${id}`) };
  if (kind.startsWith("RESPONDER_")) return { to: routeOf(`/responders/${id}`) };
  if (kind.startsWith("PERSON_")) return { to: { screen: "organization" }, search: { tab: "people", person: subject } };
  return undefined;
}
