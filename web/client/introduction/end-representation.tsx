import { useCommand } from "../graph/use-command.ts";
import { endRepresentation } from "./introduction.operations.ts";
import { ReasonFirst } from "./reason-first.tsx";

/** Those that the graph takes, the likeliest first. */
const reasons = [
  "NO_LONGER_ABLE",
  "NO_CONTACT",
  "SURVIVOR_ENDED",
  "CONFLICT_FOUND",
  "NOT_MY_FIELD",
  "OTHER_REASON",
] as const;

export type EndProps = { id: string; onDone: () => void; onCancel: () => void };

/** The responder's side cannot go on. */
export function EndRepresentation({ id, onDone, onCancel }: EndProps) {
  const command = useCommand(endRepresentation);
  const end = async (reason: (typeof reasons)[number]) => {
    await command.give({ introduction: id, reason });
    onDone();
  };
  return (
    <ReasonFirst
      legend="ends.endWhy"
      hint="ends.endWhyHint"
      codes={reasons}
      labelOf={(reason) => `reason.${reason}` as const}
      about="ends.endAbout"
      deed="ends.end"
      command={command}
      onConfirm={(reason) => void end(reason)}
      onCancel={onCancel}
    />
  );
}
