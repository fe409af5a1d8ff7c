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

/** As the network has it, and kept; where there is none, as it was kept. */
async function fresh(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    // A page is the same page whatever episode and time its address names.
    const kept = await cache.match(request, { ...MATCH, ignoreSearch: request.mode === "navigate" });
    if (kept) return kept;
    throw error;
  }
}

/** As it was kept; from the network where it was not. */
async function kept(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, MATCH)) ?? fresh(request);
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

/** Everything that the build lists; hashed files that it no longer lists go. */
async function keepAll(): Promise<void> {
  const response = await fetch(new URL("offline.json", scope.registration.scope));
  if (!response.ok) return;
  const list = ((await response.json()) as string[]).map((file) => new URL(file, scope.registration.scope).href);
  await keep(list);
  const cache = await caches.open(CACHE);
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
  (event as FetchEvent).respondWith(HASHED.test(request.url) ? kept(request) : fresh(request));
});
