import "./stolen-token.attack.ts";
import "./forged-token.attack.ts";
import "./unsigned-request.attack.ts";
import "./client-faults.attack.ts";
import "./odd-values.attack.ts";
import "./production-gateway.attack.ts";
import "./foreign-card.attack.ts";
import "./records.attack.ts";
import "./forked-records.attack.ts";
import "./guards.attack.ts";
import "./hostile-queries/canary.attack.ts"; // before the open gateway gets to work on what it lets in
import "./hostile-queries/hostile-queries.attack.ts";
import "./fuzz/fuzz.attack.ts";
import "./slow-client.attack.ts"; // its clients have dripped since the beginning
import "./rotated-keys.attack.ts"; // gateways beside the constellation's keep the old keys
import "./forged-message.attack.ts";
import "./certificates.attack.ts";
import "./forged-record.attack.ts";
import "./odd-caller.attack.ts";
