import { useIntl } from "react-intl";
import { useQuery } from "urql";
import { useCommand } from "../graph/use-command.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { ProfileForm } from "./profile-form.tsx";
import { profileInput } from "./profile-values.ts";
import { readResponder, reviseResponder } from "./responder.operations.ts";

/** Changes a profile; what was typed outlasts every answer that comes in meanwhile. */
export function ChangeProfile({ id }: { id: string }) {
  const text = useText();
  const { locale } = useIntl();
  const [answer, ask] = useQuery({ query: readResponder, variables: { id, locale }, requestPolicy: "network-only" });
  const revise = useCommand(reviseResponder);
  const responder = answer.data && (answer.data.responder ?? null);
  return (
    <Answered
      answer={answer}
      shown={responder}
      onAgain={() => ask({ requestPolicy: "network-only" })}
      absent={<p>{text("responder.gone.text")}</p>}
    >
      {(shown) => (
        <ProfileForm
          responder={shown}
          command={revise}
          onSend={(values) => revise.give({ responder: id, input: profileInput(values) })}
        />
      )}
    </Answered>
  );
}
