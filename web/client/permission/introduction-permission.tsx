import { useDay, useText } from "../language/use-text.ts";
import { Answered } from "../page/answered.tsx";
import { Link } from "../route/link.tsx";
import { usePermissions } from "./use-permissions.ts";

type IntroductionPermissionProps = {
  introduction: { need: { id: string } | null; organization: { id: string; name: string } };
  side: "HOME" | "OTHER";
};

/** In an introduction, for its home: what was allowed to the other side. That side sees what it may open instead. */
export function IntroductionPermission({ introduction: { need, organization }, side }: IntroductionPermissionProps) {
  if (side === "OTHER" || !need) return null;
  return <Allowed need={need.id} organization={organization} />;
}

function Allowed({ need, organization }: { need: string; organization: { id: string; name: string } }) {
  const text = useText();
  const day = useDay();
  const { answer, shown, again } = usePermissions(need);
  const { name } = organization;
  const living = shown?.permissions.filter((one) => one.state === "LIVING" && one.organization?.id === organization.id);
  return (
    <section>
      <h2>{text("permission.here", { name })}</h2>
      <Answered answer={answer} shown={shown && living} onAgain={again} absent={<p>{text("permission.gone")}</p>}>
        {(permissions) => (
          <>
            {permissions.length === 0 && <p>{text("permission.here.none", { name })}</p>}
            <ul className="plain">
              {permissions.map(({ id, purpose, expiresAt }) => (
                <li key={id}>
                  {text("permission.here.one", { what: text(`purpose.${purpose}`), day: day(expiresAt.slice(0, 10)) })}
                </li>
              ))}
            </ul>
            <p>
              <Link to={{ screen: "permissions", id: need }}>{text("permission.here.link")}</Link>
            </p>
          </>
        )}
      </Answered>
    </section>
  );
}
