import { useCommand } from "../graph/use-command.ts";
import { useSignedIn } from "../session/signed-in.ts";
import { ProfileForm } from "./profile-form.tsx";
import { profileInput } from "./profile-values.ts";
import { addResponder } from "./responder.operations.ts";

/** Adds a profile; a coordinator looks at it before others see it. */
export function AddProfile() {
  const { organization } = useSignedIn();
  const add = useCommand(addResponder);
  return <ProfileForm command={add} onSend={(values) => add.give({ organization, input: profileInput(values) })} />;
}
