import type { ResultOf } from "gql.tada";
import type { Command } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useFocus } from "../page/use-focus.ts";
import { Link } from "../route/link.tsx";
import { routeOf } from "../route/route.ts";
import type { importNeeds } from "./import.operations.ts";

type Done = NonNullable<ResultOf<typeof importNeeds>["done"]>;

/** All that is wrong with a file, each with its place in it; nothing of it was brought in. */
export function ImportProblems({ command }: { command: Command<never, Done> }) {
  const text = useText();
  return (
    <>
      <CommandAnswer command={command} />
      {command.problems.length > 0 && <p>{text("import.nothing", { count: command.problems.length })}</p>}
    </>
  );
}

/** What came in, with what is worth a second look. */
export function Imported({ done }: { done: Done | undefined }) {
  const text = useText();
  const heading = useFocus<HTMLHeadingElement>("it is done");
  const needs = done?.needs ?? [];
  const warnings = done?.warnings ?? [];
  return (
    <section className="next">
      <h3 ref={heading} tabIndex={-1}>
        {text("import.done", { count: needs.length })}
      </h3>
      <p>{text("import.done.about")}</p>
      <ul className="plain">
        {needs.map(({ id, reference, status }) => (
          <li key={id}>
            <Link to={routeOf(`/needs/${encodeURIComponent(id)}`)}>{reference ?? id}</Link>{" "}
            {text(status === "DRAFT" ? "import.isDraft" : "import.hasEnded")}
          </li>
        ))}
      </ul>
      {warnings.length > 0 && <h4>{text("import.warnings")}</h4>}
      <ul className="plain">
        {warnings.map(({ code, message, path }) => (
          <li key={`${code} ${path.join(".")} ${message}`}>{message}</li>
        ))}
      </ul>
    </section>
  );
}
