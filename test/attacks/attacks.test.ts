import "./stolen-token.attack.ts";
import "./unsigned-request.attack.ts";
import "./foreign-card.attack.ts";
