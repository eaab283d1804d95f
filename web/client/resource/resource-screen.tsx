import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { OutwardLink } from "../page/outward-link.tsx";
import { Page } from "../page/page.tsx";
import { Link } from "../route/link.tsx";
import { useWhoever } from "../session/signed-in.ts";
import { KeepResource } from "./keep-resource.tsx";
import { readResource } from "./resource.operations.ts";
import { ResourceFacts } from "./resource-facts.tsx";

/** One resource, with the way to where it can be read; for operators, what they can do with its entry. */
export function ResourceScreen({ id }: { id: string }) {
  const text = useText();
  const { locale } = useIntl();
  const isOperator = useWhoever()?.roles.includes("OPERATOR") ?? false;
  const [answer, ask] = useQuery({ query: readResource, variables: { id, locale } });
  const again = () => ask({ requestPolicy: "network-only" });
  const shown = answer.data && (answer.data.resource ?? null);
  return (
    <Page document="resource.document" title={shown?.title ?? text("resource.one")}>
      <Answered answer={answer} shown={shown} onAgain={again} absent={<p>{text("resource.gone")}</p>}>
        {(resource) => (
          <>
            <ResourceFacts resource={resource} />
            <p className="actions">
              <OutwardLink url={resource.url} isFirst />
            </p>
            <p className="hint">{text("resource.honest")}</p>
            {isOperator && <KeepResource resource={resource} onDone={again} />}
          </>
        )}
      </Answered>
      <p>
        <Link to={{ screen: "resources" }}>{text("resource.back")}</Link>
      </p>
    </Page>
  );
}
