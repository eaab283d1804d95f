import { colleagueIn, isLive } from "../introduction/introduction-side.ts";
import { useDay, useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Link } from "../route/link.tsx";
import { type IntroducedTo, livingFor } from "./living-for.ts";
import { askingFor } from "./permission-way.ts";
import type { Named, Permission } from "./permitted-need.ts";
import { usePermissions } from "./use-permissions.ts";
import { useWhomToAllow } from "./use-whom.ts";

type IntroductionPermissionProps = {
  introduction: IntroducedTo & {
    id: string;
    need: { id: string; organization: { id: string } } | null;
    state: Named["state"];
  };
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
  const { answer, shown, again } = usePermissions(need);
  const whomToAllow = useWhomToAllow();
  const { id, state } = introduction;
  const own = shown?.introductions.find((one) => one.id === id);
  const name = whomToAllow(own, { name: colleagueIn(introduction) ?? introduction.organization.name });
  // What has ended waits for no yes.
  if (!isLive(introduction) && (!shown || livingFor(shown.permissions, introduction).length === 0)) return null;
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
            <Living permissions={permissions} />
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

function Living({ permissions }: { permissions: readonly Permission[] }) {
  const text = useText();
  const day = useDay();
  return (
    <ul className="plain">
      {permissions.map(({ id, purpose, expiresAt }) => (
        <li key={id}>
          {text("permission.here.one", { what: text(`purpose.${purpose}`), day: day(expiresAt.slice(0, 10)) })}
        </li>
      ))}
    </ul>
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
