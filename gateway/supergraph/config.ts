// Read by @apollo/gateway when it is loaded and when it is made: whoever imports it imports this file first.
process.env.APOLLO_TELEMETRY_DISABLED = "true";
