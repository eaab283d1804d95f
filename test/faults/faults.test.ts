import "./silent-organization.fault.ts";
import "./directory-away.fault.ts";
