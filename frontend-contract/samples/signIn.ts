/** Signing in: an app keeps a token, a page in a browser keeps a cookie. */

const json = { "Content-Type": "application/json" };

async function refused(answer: Response): Promise<Error> {
  const { errors = [] } = (await answer.json()) as { errors?: { code: string; message: string }[] };
  return new Error(errors.map(({ code, message }) => `${code}: ${message}`).join("; ") || `HTTP ${answer.status}`);
}

// #region app
/** As an app: the token goes into the header X-Session-Token of every request. */
export async function signInAsApp(baseUrl: string, username: string, password: string): Promise<string> {
  const answer = await fetch(`${baseUrl}/_allauth/app/v1/auth/login`, {
    method: "POST",
    headers: json,
    body: JSON.stringify({ username, password }),
  });
  if (answer.status !== 200) throw await refused(answer);
  const { meta } = (await answer.json()) as { meta: { session_token: string } };
  return meta.session_token;
}
// #endregion

// #region browser
/** As a page does, outside a browser: the two cookies, which a browser would keep and send by itself. */
export async function signInAsPage(baseUrl: string, username: string, password: string): Promise<Cookies> {
  const cookies = new Cookies();
  // The first answer sets csrftoken; every later request that changes something repeats it in a header.
  cookies.take(await fetch(`${baseUrl}/_allauth/browser/v1/config`));
  const answer = await fetch(`${baseUrl}/_allauth/browser/v1/auth/login`, {
    method: "POST",
    headers: { ...json, ...cookies.headers() },
    body: JSON.stringify({ username, password }),
  });
  if (answer.status !== 200) throw await refused(answer);
  return cookies.take(answer);
}

export class Cookies {
  readonly #kept = new Map<string, string>();

  take(answer: Response): this {
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = cookie.split(";")[0]!.split("=");
      this.#kept.set(name, value);
    }
    return this;
  }

  headers(): Record<string, string> {
    const cookies = [...this.#kept].map(([name, value]) => `${name}=${value}`).join("; ");
    return { Cookie: cookies, "X-CSRFToken": this.#kept.get("csrftoken") ?? "" };
  }
}
// #endregion

/** End the session of an app. The answer is 401: nobody is signed in any more. */
export async function signOut(baseUrl: string, token: string): Promise<void> {
  await fetch(`${baseUrl}/_allauth/app/v1/auth/session`, {
    method: "DELETE",
    headers: { "X-Session-Token": token },
  });
}
