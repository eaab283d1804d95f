import type { CardIndex } from "../index/card-index.ts";
import { nowhere } from "../index/postings.ts";
import { addCode } from "./add-code.ts";
import { ByteCodes } from "./byte-codes.ts";
import { languageSkillBits } from "./coded-card.ts";
import { readLanguage } from "./language-text.ts";
import { keyLength } from "./responder-key.ts";
import { openTerms } from "./stored-terms.ts";

// PostgreSQL's binary COPY: a header of signature, flags and an empty extension; then per row the number of its
// columns and each column as its length and its bytes, integers big-endian; at the end -1 for the number of columns.
// https://www.postgresql.org/docs/18/sql-copy.html, "Binary Format"
const headerLength = 19;
const lengthBytes = 4;
const listHeadLength = 20;
/** An empty array has no dimension: its head ends before the count. */
const emptyListLength = 12;
const highWord = 2 ** 32;

/** Puts the rows of `copyCards` into an index, straight from their bytes: a million are read when matching starts. */
export class CopiedCards {
  readonly #index: CardIndex;
  readonly #organizations: ByteCodes;
  readonly #issueCodes: ByteCodes;
  readonly #placeCodes: ByteCodes;
  readonly #languageCodes: ByteCodes;
  #rest: Buffer = Buffer.alloc(0);
  #isBegun = false;
  #count = 0;
  // Of the row that is read; the index keeps none of them, so they are used again.
  readonly #key = new Int32Array(keyLength);
  readonly #issues: number[] = [];
  readonly #places: number[] = [];
  readonly #languages: number[] = [];

  constructor(index: CardIndex) {
    const { rules, seed } = index;
    this.#index = index;
    this.#organizations = new ByteCodes(seed, (id) => index.organizations.intern(id));
    this.#issueCodes = new ByteCodes(seed, (code) => (rules.isLegalIssue(code) ? index.issues.intern(code) : 0));
    this.#placeCodes = new ByteCodes(seed, (code) => index.places.intern(code));
    this.#languageCodes = new ByteCodes(seed, (text) => readLanguage(index.languages, text));
  }

  /** How many cards have been read. */
  get count(): number {
    return this.#count;
  }

  /** Reads a part of the stream; a row may begin in one and end in another. */
  read(part: Buffer): void {
    const whole = this.#rest.length > 0 ? Buffer.concat([this.#rest, part]) : part;
    const bytes = new DataView(whole.buffer, whole.byteOffset, whole.length);
    let at = 0;
    if (!this.#isBegun && whole.length >= headerLength) {
      this.#isBegun = true;
      at = headerLength;
    }
    for (let end = this.#endOfRow(bytes, at); end > 0; end = this.#endOfRow(bytes, at)) {
      this.#readRow(bytes, at + 2);
      this.#count += 1;
      at = end;
    }
    this.#rest = whole.subarray(at);
  }

  /** Where the row that begins at `at` ends; 0 while not all of it is here, and after the last one. */
  #endOfRow(bytes: DataView, at: number): number {
    if (!this.#isBegun || bytes.byteLength < at + 2) return 0;
    const columns = bytes.getInt16(at);
    if (columns < 0) return 0;
    let end = at + 2;
    for (let column = 0; column < columns; column += 1) {
      if (bytes.byteLength < end + lengthBytes) return 0;
      end += lengthBytes + bytes.getInt32(end);
    }
    return end <= bytes.byteLength ? end : 0;
  }

  #readRow(bytes: DataView, start: number): void {
    const change = bytes.getInt32(start + 4) * highWord + bytes.getUint32(start + 8);
    const organizationAt = start + 16;
    const responderAt = organizationAt + bytes.getInt32(start + 12);
    for (let word = 0; word < keyLength; word += 1) this.#key[word] = bytes.getInt32(responderAt + 4 + word * 4);
    const termsAt = responderAt + 20;
    const issuesAt = termsAt + 16;
    const placesAt = this.#readList(bytes, issuesAt, { codes: this.#issueCodes, list: this.#issues });
    const languagesAt = this.#readList(bytes, placesAt, { codes: this.#placeCodes, list: this.#places });
    const hasPlaces = languagesAt > placesAt + lengthBytes + emptyListLength;
    this.#readList(bytes, languagesAt, {
      codes: this.#languageCodes,
      list: this.#languages,
      ownBits: languageSkillBits,
    });
    this.#index.put({
      organization: this.#organizations.read(bytes, organizationAt, responderAt),
      key: this.#key,
      change,
      flags: openTerms(bytes.getInt32(termsAt + lengthBytes)),
      confirmedDay: bytes.getInt32(termsAt + 8 + lengthBytes),
      issues: this.#issues,
      places: hasPlaces ? this.#places : [nowhere],
      languages: this.#languages,
    });
  }

  /** Reads an array of texts into `list`. @returns where the next column begins */
  #readList(
    bytes: DataView,
    start: number,
    { codes, list, ownBits = 0 }: { codes: ByteCodes; list: number[]; ownBits?: number },
  ): number {
    while (list.length > 0) list.pop(); // unlike `length = 0`, this keeps the room that the list has
    const end = start + lengthBytes + bytes.getInt32(start);
    for (let at = start + lengthBytes + listHeadLength; at < end; ) {
      const from = at + lengthBytes;
      at = from + bytes.getInt32(at);
      addCode(list, codes.read(bytes, from, at), ownBits);
    }
    return end;
  }
}
