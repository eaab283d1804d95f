import { useState } from "react";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { addResource, proposeResource } from "./resource.operations.ts";
import { ResourceForm } from "./resource-form.tsx";

/** Something new: entered by an operator, or proposed by a coordinator. */
export function EnterResource({ way }: { way: "add" | "propose" }) {
  const text = useText();
  const adding = useCommand(addResource);
  const proposing = useCommand(proposeResource);
  const [made, setMade] = useState({ count: 0, title: "" });
  const command = way === "add" ? adding : proposing;
  return (
    <section>
      <p>{text(way === "add" ? "resource.enterText" : "resource.proposeText")}</p>
      {made.count > 0 && (
        <p className="note" role="status">
          {text(way === "add" ? "resource.added" : "resource.proposed", { title: made.title })}
        </p>
      )}
      <ResourceForm
        key={made.count}
        command={command}
        send={way === "add" ? "resource.add" : "resource.send"}
        onSend={async (input) => {
          if (await command.give({ input })) setMade({ count: made.count + 1, title: input.title });
        }}
      />
    </section>
  );
}
