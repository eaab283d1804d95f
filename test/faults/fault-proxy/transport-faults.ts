import { gzipSync } from "node:zlib";
import { answerSigned, type Fault, handOn } from "./fault.ts";

/** The codes by which a culprit may be named; which of them depends on how far its answer came. */
export type NamedFault = { name: string; fault: Fault; codes: readonly string[] };

const misbehaved = ["ORGANIZATION_MISBEHAVED"];
const unavailable = ["ORGANIZATION_UNAVAILABLE"];
const late = ["ORGANIZATION_TIMEOUT"];

const dripMs = 150;
const flood = Buffer.alloc(1024 * 1024, " ");
const floodChunks = 300;

export const hang: Fault = () => undefined;

/** A byte now and then: each comes in time, all of them never. */
const drip: Fault = ({ outgoing, sound }) => {
  outgoing.writeHead(sound.status, sound.headers);
  let at = 0;
  const timer = setInterval(() => {
    if (outgoing.destroyed || at >= sound.body.length) return clearInterval(timer);
    outgoing.write(sound.body.subarray(at, at + 1));
    at += 1;
  }, dripMs);
  outgoing.once("close", () => clearInterval(timer));
};

const reset: Fault = ({ outgoing }) => void outgoing.socket?.resetAndDestroy();

const cut: Fault = ({ outgoing, sound }) => {
  outgoing.writeHead(sound.status, sound.headers);
  outgoing.write(sound.body.subarray(0, Math.floor(sound.body.length / 2)), () => outgoing.destroy());
};

/** Its signature is of the whole, its length says half: nothing is missing on the wire. */
const cutClean: Fault = ({ outgoing, sound }) => {
  const half = sound.body.subarray(0, Math.floor(sound.body.length / 2));
  outgoing.writeHead(sound.status, { ...sound.headers, "content-length": half.length });
  outgoing.end(half);
};

const page = Buffer.from("<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>");
const html: Fault = ({ outgoing }) => {
  outgoing.writeHead(502, { "content-type": "text/html" });
  outgoing.end(page);
};
const signedHtml: Fault = (exchange) => answerSigned(exchange, page, { "content-type": "text/html" });

const wrongJson: Fault = (exchange) => answerSigned(exchange, exchange.sound.body.subarray(0, -2));
const otherJson: Fault = (exchange) => answerSigned(exchange, Buffer.from('[{"data":[]},"data",null,7]'));
const noData: Fault = (exchange) => answerSigned(exchange, Buffer.from('{"data":null}'));

/** Three hundred million bytes, as fast as they are taken. */
const endless: Fault = ({ outgoing }) => {
  outgoing.writeHead(200, { "content-type": "application/json" });
  let left = floodChunks;
  const pour = () => {
    while (left > 0 && !outgoing.destroyed) {
      left -= 1;
      if (!outgoing.write(flood)) return void outgoing.once("drain", pour);
    }
    outgoing.end();
  };
  pour();
};

const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, " "));
const growing: Fault = (exchange) => answerSigned(exchange, bomb, { "content-encoding": "gzip" });

const redirect: Fault = (exchange) => {
  const { outgoing, seal } = exchange;
  const body = Buffer.from("{}");
  outgoing.writeHead(307, {
    location: "http://127.0.0.1:9/graphql",
    ...seal(307, body),
    "content-length": body.length,
  });
  outgoing.end(body);
};

export const brokenSignature: Fault = ({ outgoing, sound }) => {
  const body = Buffer.from(sound.body.toString("utf8").replace("}", " }"));
  outgoing.writeHead(sound.status, { ...sound.headers, "content-length": body.length });
  outgoing.end(body);
};

/** The same bytes under the same signature, which was made for another question. */
export const repeatEarlier: Fault = (exchange) => handOn({ ...exchange, sound: exchange.earlier ?? exchange.sound });

/** What can go wrong with an answer on its way. */
export const transportFaults: readonly NamedFault[] = [
  { name: "hangs", fault: hang, codes: late },
  { name: "drips its answer byte by byte", fault: drip, codes: late },
  { name: "resets the connection", fault: reset, codes: unavailable },
  { name: "is cut off in the middle of its answer", fault: cut, codes: unavailable },
  { name: "sends half an answer as if it were whole", fault: cutClean, codes: misbehaved },
  { name: "answers with a page", fault: html, codes: misbehaved },
  { name: "answers with a page that it has signed", fault: signedHtml, codes: misbehaved },
  { name: "answers with broken JSON", fault: wrongJson, codes: misbehaved },
  { name: "answers with JSON of another form", fault: otherJson, codes: misbehaved },
  { name: "answers nothing without saying why", fault: noData, codes: misbehaved },
  { name: "answers with 300 MB", fault: endless, codes: misbehaved },
  { name: "answers with 50 KB of gzip that grow to 50 MB", fault: growing, codes: misbehaved },
  { name: "sends the gateway elsewhere", fault: redirect, codes: misbehaved },
  { name: "answers with bytes that its signature does not cover", fault: brokenSignature, codes: misbehaved },
  { name: "repeats its answer to an earlier question", fault: repeatEarlier, codes: misbehaved },
];
