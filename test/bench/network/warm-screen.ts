import type { Asker } from "./asker.ts";
import { readScreen, screenQuery } from "./screen.ts";

const tries = 30;

/** The first answers of cold processes may have gaps: asks until a screen is whole. @throws Error with the last gap */
export async function warmScreen(asker: Asker, need: string, gatewayUrl?: string): Promise<unknown> {
  for (let left = tries; ; left -= 1) {
    await asker.prepare();
    const answer = await asker.ask(screenQuery, { need }, gatewayUrl);
    try {
      readScreen(answer);
      return answer;
    } catch (error) {
      if (left <= 1) throw error;
    }
  }
}
