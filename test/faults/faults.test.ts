import "./silent-organization.fault.ts";
import "./open-circuit.fault.ts";
import "./fault-proxy/lying-organization.fault.ts";
import "./fault-proxy/lying-stream.fault.ts";
import "./directory-away.fault.ts";
import "./matching-processes.fault.ts";
import "./restored-organization.fault.ts";
import "./forged-epoch.fault.ts"; // right after it
import "./missed-opportunity.fault.ts";
import "./starved-pool.fault.ts";
import "./flood/flood.fault.ts";
import "./broken-process.fault.ts"; // the last: it takes folders away
