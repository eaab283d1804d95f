import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { AnswerTimesForm } from "./answer-times-form.tsx";
import { AudienceForm } from "./audience-form.tsx";
import { ConflictForm } from "./conflict-form.tsx";
import { ConflictList } from "./conflict-list.tsx";
import { RetentionForm } from "./retention-form.tsx";
import { readSettings } from "./setting.operations.ts";
import { SettingPart } from "./setting-part.tsx";

/** How the organization works: who hears of its needs, how long it waits, how it looks for conflicts, what it keeps. */
export function SettingsTab() {
  const text = useText();
  const { organization } = useSignedIn();
  const [answer, ask] = useQuery({ query: readSettings, variables: { organization } });
  const again = () => ask({ requestPolicy: "network-only" });
  return (
    <Answered
      answer={answer}
      shown={answer.data?.organization}
      onAgain={again}
      absent={<p>{text("organization.notThere")}</p>}
    >
      {({ audienceDefault, answerTimes, conflictCheck, retention }) => (
        <>
          <SettingPart title="setting.audience" setting={audienceDefault}>
            {(setting, onDone) => <AudienceForm audience={setting} onDone={onDone(again)} />}
          </SettingPart>
          <SettingPart title="setting.times" setting={answerTimes}>
            {(setting, onDone) => <AnswerTimesForm times={setting} onDone={onDone(again)} />}
          </SettingPart>
          <SettingPart title="setting.conflict" setting={conflictCheck}>
            {(setting, onDone) => (
              <>
                <ConflictForm setting={setting} onDone={onDone(again)} />
                <ConflictList setting={setting} onDone={again} />
              </>
            )}
          </SettingPart>
          <SettingPart title="setting.retention" setting={retention}>
            {(setting, onDone) => <RetentionForm retention={setting} onDone={onDone(again)} />}
          </SettingPart>
          <WhoseKeys />
        </>
      )}
    </Answered>
  );
}

/** Nothing is set of keys; whoever looks for them here is told where they are. */
function WhoseKeys() {
  const text = useText();
  return (
    <section>
      <h2>{text("setting.keys")}</h2>
      <p>{text("setting.keys.about")}</p>
      <Link to={{ screen: "organization" }} search={{ tab: "people" }}>
        {text("setting.keys.people")}
      </Link>
    </section>
  );
}
