/**
 * Keeps the watch page and what it has shown, so that it works without a network. Names with a hash never change and
 * come from the cache; everything else comes from the network while there is one.
 */

/** What of a service worker's world is used here: the project's types are those of pages. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope extends EventTarget {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}

/** What pages send: addresses that they have loaded, or the wish to have everything kept. */
interface Message {
  readonly keep?: readonly string[];
  readonly keepAll?: boolean;
}

const scope = globalThis as unknown as WorkerScope;
const CACHE = "sidescene-1";
/** Built files whose names hold a hash of what is in them. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/** Servers vary their answers by who asks; what is kept here is the same for all of this page. */
const MATCH: CacheQueryOptions = { ignoreVary: true };

const mine = (address: string) => address.startsWith(scope.registration.scope);

/** A network that has said nothing for so long counts as none, where something was kept. Milliseconds. */
const PATIENCE_MS = 4000;

/** What it is kept as: a page is the same page whatever episode and time its address names. */
const placeOf = ({ mode, url }: Request) => (mode === "navigate" ? (url.split(/[?#]/)[0] as string) : url);

/** Whether it was waited for in vain: until it answers, nothing waits for it again. */
let silent = false;

/** What stands for an answer where there is no network. */
const GONE = Response.error();

async function outOfPatience(): Promise<undefined> {
  if (!silent) await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
}

/** As the network has it, and kept; where there is none, or it does not answer, as it was kept. */
async function fresh(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const cache = await caches.open(CACHE);
  const place = placeOf(request);
  const coming = fetch(request);
  const keeping = coming.then(async (response) => {
    silent = false;
    if (response.ok) await cache.put(place, response.clone());
  });
  // What can't be kept, for want of room or because the page went on, can still be shown.
  event.waitUntil(keeping.catch(() => undefined));
  const answer = await Promise.race([coming.catch(() => GONE), outOfPatience()]);
  silent = answer === undefined;
  if (answer?.ok || answer?.type === "opaqueredirect") return answer;
  return (await cache.match(place, MATCH)) ?? coming;
}

/** As it was kept; from the network where it was not. */
async function kept(event: FetchEvent): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(placeOf(event.request), MATCH)) ?? fresh(event);
}

/** What can't be had is asked for so often, after all others; then it is left for another visit. */
const ROUNDS = 3;

/** Gets and keeps what is not kept yet. */
async function keep(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  let left = addresses.filter(mine);
  for (let round = 0; round < ROUNDS; round++) {
    const missed: string[] = [];
    for (const address of left) {
      if (await cache.match(address, MATCH)) continue;
      await cache.add(address).catch(() => missed.push(address));
    }
    left = missed;
  }
}

/** Everything that the build lists; hashed files that it no longer lists go, once the page that wanted them is new. */
async function keepAll(): Promise<void> {
  const response = await fetch(new URL("offline.json", scope.registration.scope));
  if (!response.ok) return;
  const list = ((await response.json()) as string[]).map((file) => new URL(file, scope.registration.scope).href);
  await keep(list);
  const cache = await caches.open(CACHE);
  await cache.add(scope.registration.scope);
  for (const { url } of await cache.keys()) if (HASHED.test(url) && !list.includes(url)) await cache.delete(url);
}

scope.addEventListener("install", (event) => (event as ExtendableEvent).waitUntil(scope.skipWaiting()));
scope.addEventListener("activate", (event) => (event as ExtendableEvent).waitUntil(scope.clients.claim()));
scope.addEventListener("message", (event) => {
  const { keep: addresses, keepAll: all } = (event as MessageEvent<Message>).data ?? {};
  if (addresses) (event as unknown as ExtendableEvent).waitUntil(keep(addresses));
  if (all) (event as unknown as ExtendableEvent).waitUntil(keepAll());
});
scope.addEventListener("fetch", (event) => {
  const { request } = event as FetchEvent;
  if (request.method !== "GET" || !mine(request.url) || request.headers.has("range")) return;
  const answer = HASHED.test(request.url) ? kept : fresh;
  (event as FetchEvent).respondWith(answer(event as FetchEvent));
});
