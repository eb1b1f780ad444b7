// GraphiQL with a sign-in form and a box for the joint meeting. Nothing is loaded from elsewhere.
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import "graphiql/graphiql.css";
import "./page.css";

const given = JSON.parse(document.getElementById("given").textContent);
const ALLAUTH = "/_allauth/app/v1/auth";
const WORDS = {
  zh: {
    person: "人员", user: "用户名", password: "密码", enter: "登录", leave: "退出", body: "联席会议",
    choose: "选择演示人员…", wrong: "用户名或密码不对。", busy: "尝试过多，请稍候再试。", other: "登录没有完成：",
    signedIn: "已登录：",
  },
  en: {
    person: "Person", user: "User name", password: "Password", enter: "Sign in", leave: "Sign out",
    body: "Joint meeting", choose: "Choose a demo person…", wrong: "Wrong user name or password.",
    busy: "Too many attempts, wait a moment.", other: "Not signed in: ", signedIn: "Signed in: ",
  },
};
const words = WORDS[navigator.language.startsWith("en") ? "en" : "zh"];
const kept = (name) => sessionStorage.getItem(name) ?? "";

function useKept(name) {
  const [value, setValue] = useState(kept(name));
  useEffect(() => sessionStorage.setItem(name, value), [name, value]);
  return [value, setValue];
}

async function signIn(username, password) {
  const answer = await fetch(`${ALLAUTH}/login`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ username, password }),
    credentials: "omit",
  });
  const told = await answer.json().catch(() => ({}));
  if (answer.ok) return told.meta.session_token;
  if (answer.status === 429) throw new Error(words.busy);
  if (answer.status === 400) throw new Error(words.wrong);
  throw new Error(words.other + answer.status);
}

function SignIn({ onSignedIn }) {
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const [fault, setFault] = useState("");
  const [chosen, setChosen] = useState("");
  const choose = (event) => {
    setChosen(event.target.value);
    const person = given.persons[event.target.value];
    if (!person) return;
    setUsername(person.username);
    setPassword(person.password);
  };
  const submit = async (event) => {
    event.preventDefault();
    setFault("");
    try {
      const token = await signIn(username, password);
      // Who holds posts in several bodies stands in the list once for each.
      const person = [given.persons[chosen], ...given.persons].find((one) => one?.username === username);
      onSignedIn(token, username, person?.jointMeeting);
    } catch (error) {
      setFault(error.message);
    }
  };
  return (
    <form onSubmit={submit}>
      {given.persons.length > 0 && (
        <select aria-label={words.person} onChange={choose} value={chosen}>
          <option value="">{words.choose}</option>
          {given.persons.map((one, place) => (
            <option key={place} value={place}>
              {[one.jointMeeting, one.username, one.posts.join(", "), one.name, one.titles?.[0]].filter(Boolean).join(" · ")}
            </option>
          ))}
        </select>
      )}
      <input placeholder={words.user} value={username} autoComplete="username" onChange={(e) => setUsername(e.target.value)} />
      <input placeholder={words.password} type="password" value={password} autoComplete="current-password"
        onChange={(e) => setPassword(e.target.value)} />
      <button type="submit">{words.enter}</button>
      {fault && <span role="alert">{fault}</span>}
    </form>
  );
}

function Page() {
  const [token, setToken] = useKept("session-token");
  const [username, setUsername] = useKept("username");
  const [body, setBody] = useKept("joint-meeting");
  const fetcher = useMemo(() => {
    const headers = { Accept: "application/graphql-response+json, application/json;q=0.9" };
    if (token) headers["X-Session-Token"] = token;
    if (token && body) headers["X-Joint-Meeting"] = body;
    // The schema is the same for everybody in every body.
    return createGraphiQLFetcher({ url: "/graphql", headers });
  }, [token, body]);
  const enter = (newToken, name, itsBody) => {
    if (itsBody) setBody(itsBody);
    setUsername(name);
    setToken(newToken);
  };
  const leave = () => {
    fetch(`${ALLAUTH}/session`, { method: "DELETE", headers: { "X-Session-Token": token }, credentials: "omit" });
    setToken("");
  };
  return (
    <>
      <header className="asker">
        {token ? (
          <span>
            {words.signedIn}<b>{username}</b> <button onClick={leave}>{words.leave}</button>
          </span>
        ) : (
          <SignIn onSignedIn={enter} />
        )}
        <label>
          {words.body} <input list="bodies" value={body} onChange={(e) => setBody(e.target.value.trim())} placeholder="yueyang" />
          <datalist id="bodies">
            {[...new Set(given.persons.map((one) => one.jointMeeting))].map((code) => <option key={code} value={code} />)}
          </datalist>
        </label>
      </header>
      <main><GraphiQL fetcher={fetcher} defaultQuery={given.query} defaultEditorToolsVisibility="variables" /></main>
    </>
  );
}

createRoot(document.getElementById("page")).render(<Page />);
