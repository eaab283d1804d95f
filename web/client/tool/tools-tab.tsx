import type { ResultOf } from "gql.tada";
import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { usePages } from "../graph/use-pages.ts";
import { useText } from "../language/use-text.ts";
import { MoreButton } from "../organization/more-button.tsx";
import { Answered } from "../page/answered.tsx";
import { AskFirst } from "../page/ask-first.tsx";
import { CommandAnswer } from "../page/command-answer.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { AddToolForm } from "./add-tool-form.tsx";
import { readTools, withdrawTool } from "./tool.operations.ts";

type Tools = NonNullable<NonNullable<ResultOf<typeof readTools>["organization"]>["tools"]>;
type Tool = Tools["edges"][number]["node"];

const first = 20;

/** Programs of the organization that come in as themselves. */
export function ToolsTab() {
  const text = useText();
  const { organization } = useSignedIn();
  const [isAdding, setAdding] = useState(false);
  const { answer, nodes, hasMore, more, again } = usePages({
    query: readTools,
    variables: { organization, first },
    pick: (data) => data.organization?.tools,
  });
  return (
    <>
      <p>{text("tool.about")}</p>
      {isAdding ? (
        <AddToolForm onDone={again} onClose={() => setAdding(false)} />
      ) : (
        <div className="actions">
          <button type="button" onClick={() => setAdding(true)}>
            {text("tool.add")}
          </button>
        </div>
      )}
      <Answered answer={answer} shown={nodes} onAgain={again} absent={<p>{text("organization.notThere")}</p>}>
        {(tools) => (
          <>
            {tools.length === 0 && <p>{text("tool.none")}</p>}
            <ul className="plain">
              {tools.map((tool) => (
                <ToolCard key={tool.id} tool={tool} onDone={again} />
              ))}
            </ul>
            {hasMore && <MoreButton onPress={more} isUnderWay={answer.fetching} />}
          </>
        )}
      </Answered>
    </>
  );
}

function ToolCard({ tool, onDone }: { tool: Tool; onDone: () => void }) {
  const text = useText();
  const command = useCommand(withdrawTool);
  const give = async () => {
    if (await command.give({ tool: tool.id })) onDone();
  };
  return (
    <li className="card">
      <h2>{tool.name}</h2>
      <dl>
        <dt>{text("tool.roles")}</dt>
        <dd>{tool.roles.map((role) => text(`people.role.${role}`)).join(", ")}</dd>
        <dt>{text("tool.id")}</dt>
        <dd>
          <code>{tool.id}</code>
        </dd>
        <dt>{text("tool.key")}</dt>
        <dd>
          <code>{tool.keyThumbprint}</code>
        </dd>
      </dl>
      {tool.isWithdrawn ? (
        <p>{text("tool.withdrawn")}</p>
      ) : (
        <div className="actions">
          <AskFirst
            trigger={text("tool.withdraw")}
            title={text("tool.withdraw.title", { name: tool.name })}
            confirm={text("tool.withdraw")}
            onConfirm={() => void give()}
            isUnderWay={command.isUnderWay}
          >
            <p>{text("tool.withdraw.text")}</p>
          </AskFirst>
        </div>
      )}
      <CommandAnswer command={command} />
    </li>
  );
}
