import "./stolen-token.attack.ts";
import "./unsigned-request.attack.ts";
import "./client-faults.attack.ts";
import "./odd-values.attack.ts";
import "./production-gateway.attack.ts";
import "./foreign-card.attack.ts";
import "./rotated-keys.attack.ts";
import "./forged-message.attack.ts";
