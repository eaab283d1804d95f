import { z } from "zod";
import { isErrorCode } from "#shared/errors/error-codes.ts";

export type LoadAnswer = { status: number; retryAfter: string | undefined; text: string };

const errorsForm = z.object({ errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).min(1) });

/** `good`, `refused`, `gap`, or what else an answer was. Late is judged by whoever holds the watch. */
export function kindOfAnswer({ status, retryAfter, text }: LoadAnswer, mark: string): string {
  if (status === 200 && text.includes(mark) && !text.includes('"errors"')) return "good";
  const codes = codesIn(text);
  if (status === 200) return codes.every((code) => code === "OVERLOADED") ? "gap" : `200 ${codes.join(" ")}`;
  const isPolite = /^[1-9]\d{0,3}$/.test(retryAfter ?? "") && codes.every(isErrorCode);
  if (status === 429 || status === 503) return isPolite ? "refused" : `${status} without a time or a closed code`;
  return `${status} ${codes.join(" ")}`;
}

function codesIn(text: string): string[] {
  try {
    const read = errorsForm.safeParse(JSON.parse(text));
    return read.success ? read.data.errors.map(({ extensions }) => extensions.code) : ["no code"];
  } catch {
    return ["no JSON"];
  }
}
