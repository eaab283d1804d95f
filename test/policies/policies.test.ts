import "./partner.walk.ts";
import "./gateway.walk.ts";
import "./growing.walk.ts";
import "./introduced.walk.ts";
import "./commands.walk.ts";
import "./streams.walk.ts";
import "./timing.walk.ts";
import "./planted.walk.ts";
