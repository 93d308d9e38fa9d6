// The server: requests that bear the token, and the stream of what happens.

const token = new URLSearchParams(location.search).get("token") ?? "";

export class Refused extends Error {
  constructor(status, body) {
    super(body.message ?? `${status}`);
    this.status = status;
    this.body = body;
  }
}

export async function ask(path, options = {}) {
  const answer = await fetch(path, { ...options, headers: { Authorization: `Bearer ${token}`, ...options.headers } });
  if (!answer.ok) throw new Refused(answer.status, await answer.json().catch(() => ({})));
  return answer;
}

export const askJson = async (path) => (await ask(path)).json();

async function send(method, path, body) {
  const headers = { "Content-Type": "application/json" };
  return (await ask(path, { method, headers, body: JSON.stringify(body) })).json();
}

export const put = (path, body) => send("PUT", path, body);
export const post = (path, body) => send("POST", path, body);

export const withToken = (path) => `${path}?token=${encodeURIComponent(token)}`;

// Calls `take` with every message, `lost` when the server is gone; falls back to an event stream where sockets fail.
export class Stream {
  #take;
  #lost;
  #query = "";
  #end = () => {};
  #sockets = !new URLSearchParams(location.search).has("no-socket");
  #opened = false;
  #tries = 0;

  constructor(take, lost) {
    this.#take = take;
    this.#lost = lost;
  }

  open(query) {
    if (query === this.#query) return;
    this.#query = query;
    this.#connect();
  }

  #connect() {
    this.#end();
    if (this.#sockets) this.#socket();
    else this.#events();
  }

  #again(end) {
    if (end !== this.#end) return;
    this.#lost();
    this.#tries += 1;
    setTimeout(() => end === this.#end && this.#connect(), Math.min(4000, 250 * 2 ** this.#tries));
  }

  #socket() {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}/api/socket?token=${encodeURIComponent(token)}&${this.#query}`);
    const end = () => {
      if (socket.readyState === WebSocket.CONNECTING) socket.onopen = () => socket.close();
      else socket.close();
    };
    this.#end = end;
    socket.onmessage = (event) => {
      this.#opened = true;
      this.#tries = 0;
      if (end === this.#end) this.#take(JSON.parse(event.data));
    };
    socket.onclose = () => {
      if (!this.#opened && end === this.#end) this.#sockets = this.#tries < 1;
      this.#again(end);
    };
  }

  async #events() {
    const control = new AbortController();
    const end = () => control.abort();
    this.#end = end;
    try {
      const answer = await ask(`/api/events?${this.#query}`, { signal: control.signal });
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      let rest = "";
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        const blocks = (rest + piece.value).split("\n\n");
        rest = blocks.pop();
        this.#tries = 0;
        for (const block of blocks) if (block.startsWith("data: ")) this.#take(JSON.parse(block.slice(6)));
      }
    } catch {
      // The server is gone, or this stream was ended; either way the next one tells.
    }
    this.#again(end);
  }
}
