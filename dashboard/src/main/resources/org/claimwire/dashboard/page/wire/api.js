/** The dashboard's HTTP API, as the page asks it. */
import { askForToken, token } from "./token.js";

/** An answer that is not the one asked for; its message says what, where, and what to try. */
export class Problem extends Error {
  /** @param {number} status 0 if there was no answer at all */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * Asks for one thing.
 *
 * @param {string} path below /api/, its parts encoded with {@link part}
 * @param {Record<string, string | number | undefined>} [query]
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>} the answer's JSON
 * @throws {Problem}
 */
export async function get(path, query = {}, signal = undefined) {
  const answer = await ask(addressOf(path, query), { signal, headers: { Accept: "application/json" } });
  try {
    return await answer.json();
  } catch (broken) {
    if (signal?.aborted) {
      throw broken;
    }
    throw new Problem(0, `The answer to ${path} broke off (${broken.message}). It is asked for again with the next change.`);
  }
}

/**
 * Sends a request, with the token if there is one; asks the reader for it if the API wants one.
 *
 * @param {string} address
 * @param {RequestInit & {headers: Record<string, string>}} request
 * @returns {Promise<Response>} one that is well
 */
export async function ask(address, request) {
  const used = token();
  const answer = await send(address, used ? { ...request, headers: { ...request.headers, Authorization: `Bearer ${used}` } } : request);
  if (answer.status === 401) {
    await answer.body?.cancel();
    await askForToken(used);
    return ask(address, request);
  }
  if (!answer.ok) {
    throw new Problem(answer.status, await reason(answer));
  }
  return answer;
}

/** One part of a path: slashes and all are encoded. */
export function part(text) {
  return encodeURIComponent(text);
}

/** The address of something below /api/. */
export function addressOf(path, query = {}) {
  const set = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== "");
  const parameters = new URLSearchParams(set.map(([name, value]) => [name, String(value)]));
  return `api/${path}${parameters.size ? `?${parameters}` : ""}`;
}

async function send(address, request) {
  try {
    return await fetch(address, { cache: "no-store", ...request });
  } catch (failed) {
    if (failed.name === "AbortError") {
      throw failed;
    }
    throw new Problem(0, "The dashboard's server does not answer. It is tried again on its own; see whether it runs.");
  }
}

async function reason(answer) {
  try {
    const problem = await answer.json();
    return problem.detail ?? problem.title ?? `The server answered ${answer.status}.`;
  } catch {
    return `The server answered ${answer.status} ${answer.statusText}.`;
  }
}
