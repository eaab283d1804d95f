import { useText } from "../language/use-text.ts";
import { firstSection } from "../permission/permission-codes.ts";
import type { OpenKeys } from "../person-key/keys-frame.tsx";
import { HandedPiece } from "./handed-piece.tsx";
import { type HandedFile as File, handedPieces } from "./handed-pieces.ts";
import { hasReadContact } from "./need-file.ts";

type HandedFileProps = { file: File; keys: OpenKeys; onChange: () => void };

/** Section by section; how to reach them safely comes before everything else. */
export function HandedFile({ file, keys, onChange }: HandedFileProps) {
  const text = useText();
  const isContactRead = hasReadContact(file.pieces, keys.person);
  return (
    <>
      {!isContactRead && <p className="note">{text("file.contactFirst")}</p>}
      {handedPieces(file).map((piece) => (
        <section
          key={`${piece.section}/${piece.piece}`}
          className={piece.section === firstSection ? "next" : "card"}
          aria-label={text(`section.${piece.section}`)}
        >
          <h2>{text(`section.${piece.section}`)}</h2>
          {/* A newer version is another one: what was opened of the former is put away. */}
          {piece.parts.slice(0, 1).map((sealed) => (
            <HandedPiece
              key={sealed.version}
              file={file}
              sealed={sealed}
              keys={keys}
              canOpen={isContactRead || piece.section === firstSection}
              onChange={onChange}
            />
          ))}
        </section>
      ))}
    </>
  );
}
