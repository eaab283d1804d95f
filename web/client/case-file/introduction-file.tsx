import { useQuery } from "urql";
import { useText } from "../language/use-text.ts";
import { keysFor } from "../person-key/keys-way.ts";
import { useKeys } from "../person-key/use-keys.ts";
import { Link } from "../route/link.tsx";
import { readIntroductionFile } from "./case-file.operations.ts";
import { sectionOrder } from "./need-file.ts";

type IntroductionFileProps = {
  introduction: {
    id: string;
    need: { id: string } | null;
    organization: { name: string };
    people: readonly { id: string; side: string }[];
  };
  side: "HOME" | "OTHER";
};

/** In an introduction: what of the file is open to the other side, and the way to it. */
export function IntroductionFile({ introduction, side }: IntroductionFileProps) {
  const text = useText();
  const { id, need, organization, people } = introduction;
  const [{ data }] = useQuery({ query: readIntroductionFile, variables: { id } });
  const isOther = side === "OTHER";
  const sealed = data?.introduction?.caseFile?.sections ?? [];
  // Not by their organization: whoever is asked may be a colleague of those who hold the file.
  const isTheirs = (reader: string) => people.some((one) => one.id === reader && one.side === "OTHER");
  const open = isOther ? sealed : sealed.filter(({ readers }) => readers.some(isTheirs));
  const sections = sectionOrder.filter((section) => open.some((one) => one.section === section));
  return (
    <section>
      <h2>{text("file.here")}</h2>
      {sections.length === 0 ? (
        <>
          <p>{text(isOther ? "file.here.none" : "file.here.noneOf", { name: organization.name })}</p>
          {isOther && <WithoutKeys id={id} />}
        </>
      ) : (
        <>
          <p>{text(isOther ? "file.here.yours" : "file.here.theirs", { name: organization.name })}</p>
          <ul>
            {sections.map((section) => (
              <li key={section}>{text(`section.${section}`)}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        {isOther && sections.length > 0 && (
          <Link to={{ screen: "introduction-file", id }}>{text("file.here.open")}</Link>
        )}
        {!isOther && need && <Link to={{ screen: "file", id: need.id }}>{text("file.here.seal")}</Link>}
      </p>
    </section>
  );
}

/** Whoever is to read it needs keys before anything is sealed for them. */
function WithoutKeys({ id }: { id: string }) {
  const text = useText();
  const { state } = useKeys();
  if (state !== "none") return null;
  return (
    <p className="note">
      <Link to={{ screen: "keys" }} search={keysFor(id)}>
        {text("file.here.keys")}
      </Link>
    </p>
  );
}
