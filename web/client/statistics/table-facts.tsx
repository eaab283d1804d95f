import { useDay, useIsMessageId, useText } from "../language/use-text.ts";
import { Link } from "../route/link.tsx";
import type { Table, TabledEdition } from "./edition.ts";

/** Tables that look at the same from another side, and so count otherwise what a reader takes for one. */
const besides: Readonly<Record<string, string>> = {
  "unmet-by-group": "outcomes-by-group",
  "outcomes-by-group": "unmet-by-group",
  "needs-by-country-and-group": "unmet-by-group",
  "days-to-acceptance-by-group": "unmet-by-group",
};

/** How much one of what it counts adds, by what that is. */
const boundWords = {
  NEED: "statistics.facts.bound.need",
  ISSUE: "statistics.facts.bound.issue",
  RESPONDER: "statistics.facts.bound.responder",
} as const;

type TableFactsProps = { edition: TabledEdition; table: Table };

/** What a table counts and what not, in words: whoever reads a number knows of what it is one. */
export function TableFacts({ edition, table }: TableFactsProps) {
  const text = useText();
  const day = useDay();
  const isMessage = useIsMessageId();
  const { name, unit, bound, epsilon, threshold, halfWidth } = table;
  const counts = `statistics.counts.${name}`;
  const isYear = edition.quarters.length > 0;
  return (
    <section>
      <h2>{text("statistics.facts")}</h2>
      <dl className="method">
        <dt>{text("statistics.facts.unit")}</dt>
        <dd>
          {text(`statistics.facts.unit.${unit}`)} {isMessage(counts) && text(counts)}
        </dd>
        <dt>{text("statistics.facts.bound")}</dt>
        <dd>{text(boundWords[unit], { bound, more: bound + 1 })}</dd>
        <dt>{text("statistics.facts.until")}</dt>
        <dd>
          {text(unit === "RESPONDER" ? "statistics.facts.until.responder" : "statistics.facts.until.need", {
            day: day(edition.cutOffOn),
          })}
        </dd>
        <dt>{text("statistics.facts.shown")}</dt>
        <dd>
          {text(isYear ? "statistics.facts.shown.year" : "statistics.facts.shown.from", { threshold, halfWidth })}
        </dd>
        <dt>{text("statistics.facts.epsilon")}</dt>
        <dd>
          {text(unit === "RESPONDER" ? "statistics.facts.epsilon.responder" : "statistics.facts.epsilon.text", {
            epsilon,
          })}
        </dd>
      </dl>
      <Beside edition={edition.id} name={name} />
    </section>
  );
}

/** Where the other table stands that could be taken for this one, and in what the two differ. */
function Beside({ edition, name }: { edition: string; name: string }) {
  const text = useText();
  const isMessage = useIsMessageId();
  const other = besides[name];
  const [differs, title] = [`statistics.beside.${name}`, `statistics.table.${other}`];
  if (other === undefined || !isMessage(differs) || !isMessage(title)) return null;
  return (
    <p>
      {text(differs)} <Link to={{ screen: "edition-table", id: edition, part: other }}>{text(title)}</Link>
    </p>
  );
}
