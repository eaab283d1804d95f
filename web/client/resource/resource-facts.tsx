import type { ResultOf } from "gql.tada";
import { useDay, useText } from "../language/use-text.ts";
import type { resourceFragment } from "./resource.fragment.ts";

export type Resource = ResultOf<typeof resourceFragment>;

/** As many places as can be read at a glance. */
const mostPlaces = 4;

/** What is known of a resource, in a few lines. */
export function ResourceFacts({ resource }: { resource: Resource }) {
  const text = useText();
  const day = useDay();
  const { kind, publisher, year, language, issues, jurisdictions, checkedOn } = resource;
  const places = jurisdictions.map(({ name }) => name);
  const more = places.length - mostPlaces;
  return (
    <>
      <p>{[text(`resourceKind.${kind}`), publisher, year, language.name].filter(Boolean).join(" · ")}</p>
      <dl>
        <dt>{text("resource.for")}</dt>
        <dd>{issues.map(({ name }) => name).join(", ")}</dd>
        <dt>{text("resource.where")}</dt>
        <dd>
          {places.length === 0 && text("resource.everywhere")}
          {more > 0
            ? text("resource.places", { some: places.slice(0, mostPlaces).join(", "), more })
            : places.join(", ")}
        </dd>
      </dl>
      <p className="hint">
        {checkedOn ? text("resource.checked", { day: day(checkedOn) }) : text("resource.unchecked")}
      </p>
    </>
  );
}
