import { useText } from "../language/use-text.ts";
import { helpedSoFar } from "./helped-so-far.ts";
import type { Need } from "./need-types.ts";
import { useAskedNames } from "./use-asked-names.ts";

/** With how many issues somebody helps, and who with which. */
export function NeedHelped({ need: { id, status, issues, introductions } }: { need: Need }) {
  const text = useText();
  const helpers = introductions?.edges.map(({ node }) => node).filter(({ state }) => state === "ACCEPTED") ?? [];
  const names = useAskedNames(id, helpers);
  const { helped, all } = helpedSoFar(issues);
  if ((status !== "OPEN" && status !== "MATCHED") || helped + helpers.length === 0) return null;
  const issueNames = new Map(issues.map((one) => [one.id, one.issue.name]));
  return (
    <>
      {helped > 0 && helped < all && (
        <p>
          <strong>{text("need.helped", { helped, all })}</strong>
        </p>
      )}
      <ul className="plain">
        {helpers.map((asked) => (
          <li key={asked.id}>
            {text("need.helps", {
              name: names(asked),
              issues: asked.issues.flatMap((issue) => issueNames.get(issue.id) ?? []).join(", "),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
