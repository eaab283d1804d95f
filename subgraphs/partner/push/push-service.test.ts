import { describe, expect, it } from "@jest/globals";
import { isPushService } from "./push-service.ts";

describe("push services", () => {
  it("are those of the browsers, over https alone", () => {
    const known = [
      "https://fcm.googleapis.com/fcm/send/abc",
      "https://updates.push.services.mozilla.com/wpush/v2/abc",
      "https://web.push.apple.com/abc",
      "https://wns2-par02p.notify.windows.com/w/?token=abc",
    ];
    expect(known.filter((endpoint) => !isPushService(endpoint))).toEqual([]);
  });

  it("are nobody else: no machine of ours, no look-alike, no other port, no password, nothing endless", () => {
    const strange = [
      "http://fcm.googleapis.com/fcm/send/abc",
      "https://127.0.0.1/abc",
      "https://169.254.169.254/latest",
      "https://fcm.googleapis.com.evil.example/abc",
      "https://evilnotify.windows.com/abc",
      "https://fcm.googleapis.com@evil.example/abc",
      "https://me:secret@fcm.googleapis.com/abc",
      "https://fcm.googleapis.com:8443/abc",
      `https://fcm.googleapis.com/${"a".repeat(1_000)}`,
      "not an address",
    ];
    expect(strange.filter(isPushService)).toEqual([]);
  });
});
