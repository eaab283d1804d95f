import { useDay, useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Link } from "../route/link.tsx";
import { type IntroducedTo, livingFor } from "./living-for.ts";
import { askingFor } from "./permission-way.ts";
import { usePermissions } from "./use-permissions.ts";
import { useWhomToAllow } from "./use-whom.ts";

type IntroductionPermissionProps = {
  introduction: IntroducedTo & { id: string; need: { id: string } | null; state: string };
  side: "HOME" | "OTHER";
};

/** In an introduction, for its home: what was allowed to the other side. That side sees what it may open instead. */
export function IntroductionPermission({ introduction, side }: IntroductionPermissionProps) {
  if (side === "OTHER" || !introduction.need) return null;
  return <Allowed need={introduction.need.id} introduction={introduction} />;
}

type AllowedProps = { need: string; introduction: IntroductionPermissionProps["introduction"] };

function Allowed({ need, introduction }: AllowedProps) {
  const text = useText();
  const day = useDay();
  const { answer, shown, again } = usePermissions(need);
  const whomToAllow = useWhomToAllow();
  const { organization, id, state } = introduction;
  const own = shown?.introductions.find((one) => one.id === id);
  const name = whomToAllow(own, organization);
  return (
    <section>
      <h2>{text("permission.here", { name })}</h2>
      <Answered
        answer={answer}
        shown={shown && livingFor(shown.permissions, introduction)}
        onAgain={again}
        absent={<p>{text("permission.gone")}</p>}
      >
        {(permissions) => (
          <>
            {permissions.length === 0 && <p>{text("permission.here.none", { name })}</p>}
            <ul className="plain">
              {permissions.map(({ id: key, purpose, expiresAt }) => (
                <li key={key}>
                  {text("permission.here.one", { what: text(`purpose.${purpose}`), day: day(expiresAt.slice(0, 10)) })}
                </li>
              ))}
            </ul>
            <p>
              {state === "ACCEPTED" && !permissions.some(({ purpose }) => purpose === "CASE_FILE") ? (
                <ToWrite need={need} introduction={id} name={name} />
              ) : (
                <Link to={{ screen: "permissions", id: need }}>{text("permission.here.link")}</Link>
              )}
            </p>
          </>
        )}
      </Answered>
    </section>
  );
}

function ToWrite({ need, introduction, name }: { need: string; introduction: string; name: string }) {
  const text = useText();
  return (
    <Link to={{ screen: "permissions", id: need }} search={askingFor("file", introduction)}>
      {text("permission.here.write", { name })}
    </Link>
  );
}
