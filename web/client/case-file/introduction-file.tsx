import type { ReactNode } from "react";
import { useQuery } from "urql";
import { colleagueIn, isLive } from "../introduction/introduction-side.ts";
import { useMoment, useText } from "../language/use-text.ts";
import { livingFor } from "../permission/living-for.ts";
import { namesIn, responderIn } from "../permission/named-people.ts";
import type { Named } from "../permission/permitted-need.ts";
import { usePermissions } from "../permission/use-permissions.ts";
import { useWhom, useWhomToAllow } from "../permission/use-whom.ts";
import { keysFor } from "../person-key/keys-way.ts";
import { useKeys } from "../person-key/use-keys.ts";
import { Link } from "../route/link.tsx";
import { useSignedIn } from "../session/signed-in.ts";
import { readIntroductionFile } from "./case-file.operations.ts";
import { type SealedPiece, sectionOrder } from "./need-file.ts";
import { lastSealed, sealedForReader, sealedUnder } from "./sealed-for-whom.ts";

type IntroductionFileProps = {
  introduction: {
    id: string;
    need: { id: string; organization: { id: string } } | null;
    organization: { id: string; name: string };
    responder: { id: string; name: string } | null;
    state: Named["state"];
  };
  side: "HOME" | "OTHER";
};

/** In an introduction: what of the file is open to whoever was introduced, and the way to it. */
export function IntroductionFile({ introduction, side }: IntroductionFileProps) {
  const { id, need } = introduction;
  const [{ data }] = useQuery({ query: readIntroductionFile, variables: { id } });
  const sealed = data?.introduction?.caseFile?.sections ?? [];
  if (side === "OTHER") return <Handed introduction={introduction} sealed={sealed} />;
  return need && <Sealed need={need.id} introduction={introduction} sealed={sealed} />;
}

function Section({ children }: { children: ReactNode }) {
  const text = useText();
  return (
    <section>
      <h2>{text("file.here")}</h2>
      {children}
    </section>
  );
}

type HandedProps = Pick<IntroductionFileProps, "introduction"> & { sealed: readonly SealedPiece[] };

/** For whoever was introduced: what is sealed for them, and nothing that is sealed for somebody else. */
function Handed({ introduction, sealed }: HandedProps) {
  const text = useText();
  const { person } = useSignedIn();
  const { id, state } = introduction;
  const isHouse = introduction.need?.organization.id === introduction.organization.id;
  const own = sealedForReader(sealed, { person, isHouse });
  if (own.length === 0) {
    // What has ended waits for nothing; once it is taken on, the way to keys is what comes next.
    if (!isLive(introduction)) return null;
    return (
      <Section>
        <p>{text("file.here.none")}</p>
        {state !== "ACCEPTED" && <WithoutKeys id={id} />}
      </Section>
    );
  }
  return (
    <Section>
      <p>{text("file.here.yours")}</p>
      <SectionList sealed={own} />
      <p>
        <Link to={{ screen: "introduction-file", id }}>{text("file.here.open")}</Link>
      </p>
    </Section>
  );
}

type SealedProps = Pick<IntroductionFileProps, "introduction"> & { need: string; sealed: readonly SealedPiece[] };

/** For the need's organization: what is sealed for them under a yes that holds now. */
function Sealed({ need, introduction, sealed }: SealedProps) {
  const text = useText();
  const whom = useWhom();
  const whomToAllow = useWhomToAllow();
  const { shown } = usePermissions(need);
  if (!shown) return null;
  const allowed = livingFor(shown.permissions, introduction).filter(({ purpose }) => purpose === "CASE_FILE");
  const open = sealedUnder(sealed, allowed);
  if (open.length === 0 && !isLive(introduction)) return null;
  const own = shown.introductions.find(({ id }) => id === introduction.id);
  const named = [...new Set(allowed.flatMap((one) => namesIn(one, shown.introductions)))];
  const responder = allowed.map((one) => responderIn(one, shown.introductions)).find((one) => one !== undefined);
  const people =
    named.length > 0
      ? whom(named, responder)
      : whomToAllow(own, { name: colleagueIn(introduction) ?? introduction.organization.name });
  return (
    <Section>
      <p>{open.length === 0 ? text("file.here.noneOf", { name: people }) : text("file.here.theirs", { people })}</p>
      {open.length > 0 && (
        <SealedList
          sealed={open}
          readers={allowed.flatMap(({ peopleIds }) => peopleIds)}
          names={namesOf(shown.introductions)}
        />
      )}
      {isLive(introduction) && (
        <p>
          <Link to={{ screen: "file", id: need }}>{text("file.here.seal")}</Link>
        </p>
      )}
    </Section>
  );
}

function SectionList({ sealed }: { sealed: readonly SealedPiece[] }) {
  const text = useText();
  return (
    <ul>
      {sectionOrder
        .filter((section) => sealed.some((one) => one.section === section))
        .map((section) => (
          <li key={section}>{text(`section.${section}`)}</li>
        ))}
    </ul>
  );
}

type SealedListProps = {
  sealed: readonly SealedPiece[];
  /** Whom the yes names. */
  readers: readonly string[];
  names: ReadonlyMap<string, string>;
};

/** Section by section: who sealed it last and when, and who of those it is for has opened it. */
function SealedList({ sealed, readers, names }: SealedListProps) {
  const text = useText();
  const moment = useMoment();
  const called = (id: string) => names.get(id) ?? text("file.somebody");
  return (
    <ul>
      {lastSealed(sealed).map(({ section, sealedBy, sealedAt, receipts }) => (
        <li key={section}>
          {text(`section.${section}`)}
          <br />
          <span className="hint">
            {text("file.sealedBy", { name: called(sealedBy), moment: moment(sealedAt) })}{" "}
            {receipts
              .filter(({ reader, kind }) => kind === "OPENED" && readers.includes(reader))
              .map(({ reader, at }) => text("file.here.opened", { name: called(reader), moment: moment(at) }))
              .join(" ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

function namesOf(introductions: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(introductions.flatMap(({ people }) => people.map(({ id, name }): [string, string] => [id, name])));
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
