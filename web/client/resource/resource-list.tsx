import { useIntl } from "react-intl";
import { usePages } from "../graph/use-pages.ts";
import { useText } from "../language/use-text.ts";
import { OutwardLink } from "../page/outward-link.tsx";
import { Paged } from "../page/paged.tsx";
import { Link } from "../route/link.tsx";
import { listResources } from "./resource.operations.ts";
import { ResourceFacts } from "./resource-facts.tsx";
import { ResourceFilters } from "./resource-filters.tsx";
import { useResourceSearch } from "./resource-search.ts";

/** The catalogue: a search, and what fits it. */
export function ResourceList() {
  const text = useText();
  const { locale } = useIntl();
  const { asked, ask } = useResourceSearch();
  const { search, kind, issue, place, language } = asked;
  const variables = {
    ...{ search: search || null, kind: kind ?? null, issue: issue || null },
    ...{ place: place || null, language: language || null, locale },
  };
  const pages = usePages({ query: listResources, variables, pick: (data) => data.resources });
  const isNarrow = [search, kind, issue, place, language].some(Boolean);
  return (
    <>
      <ResourceFilters asked={asked} ask={ask} />
      <h2>{text(isNarrow ? "resource.found" : "resource.all")}</h2>
      <Paged pages={pages} none={<Nothing />}>
        {(resources) => (
          <ul className="plain">
            {resources.map((resource) => (
              <li key={resource.id} className="card">
                <h3 lang={resource.language.tag}>
                  <Link to={{ screen: "resource", id: resource.id }}>{resource.title}</Link>
                </h3>
                <ResourceFacts resource={resource} />
                <OutwardLink url={resource.url} />
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}

function Nothing() {
  const text = useText();
  return (
    <div role="status">
      <p>{text("resource.none")}</p>
      <p>
        <Link to={{ screen: "resources" }}>{text("resource.allAgain")}</Link>
      </p>
    </div>
  );
}
