import type { HttpClient } from "#shared/http/send-http.ts";
import { isPushService } from "../push/push-service.ts";
import type { MailConfig } from "./mail-settings.ts";
import type { PushConfig } from "./push-settings.ts";
import { mailWay } from "./send-mail.ts";
import { pushWay } from "./send-push.ts";
import { smsWay } from "./send-sms.ts";
import type { SendWays } from "./send-way.ts";
import type { SmsConfig } from "./sms-settings.ts";

export type MessageConfig = {
  mail: MailConfig | undefined;
  sms: SmsConfig | undefined;
  push: PushConfig | undefined;
  clientUrl: string;
};

/** The ways that an organization's settings give it. */
export function messageWays({ mail, sms, push, clientUrl }: MessageConfig, client: HttpClient): SendWays {
  return {
    ...(mail ? { MAIL: mailWay(mail, clientUrl) } : {}),
    ...(sms ? { SMS: smsWay({ config: sms, clientUrl, client }) } : {}),
    ...(push ? { PUSH: pushWay({ config: push, client, isPushService }) } : {}),
  };
}
