/** Every operation of the contract against a running demo (BASE_URL, DEMO_ACCOUNTS), as persons whose posts allow it. */

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import { GraphQLClient } from "graphql-request";
import * as contract from "../generated/operations.ts";
import type { Level } from "../generated/operations.ts";
import { allOf, done, type Refused } from "../samples/answers.ts";
import { askOver, httpClient, listen, socketClient } from "../samples/client.ts";
import { firstDocument } from "../samples/firstDocument.ts";
import { signInAsApp, signInAsPage, signOut } from "../samples/signIn.ts";
import { baseUrl, Body, exercised, noted, operations, Person, token } from "./persons.ts";

const BODY = "gongtian";
const OTHER = "xinqiang";
const COUNTY = "yueyang";
const run = Date.now().toString(36);
const skip = baseUrl && process.env["DEMO_ACCOUNTS"] ? false : "BASE_URL and DEMO_ACCOUNTS name no running demo";

let town: Body;
let clerk: Person, director: Person, convener: Person, administrator: Person;
let today: string;

/** A day `days` later than today. */
const later = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

function refused(result: { readonly __typename: string }, typename: Refused["__typename"], code?: string): Refused {
  assert.equal(result.__typename, typename, JSON.stringify(result));
  const refusal = result as unknown as Refused;
  if (code) assert.equal(refusal.code, code);
  assert.ok(refusal.message);
  return refusal;
}

describe("the contract", { skip }, () => {
  before(async () => {
    town = await Body.open(BODY);
    clerk = await town.holding("CLERK");
    director = await town.holding("DIRECTOR");
    convener = await town.holding("CONVENER");
    administrator = await town.holding("ADMINISTRATOR");
    today = (await clerk.ask(contract.ViewerDocument)).viewer!.here!.day;
  });

  describe("signing in", () => {
    it("works with a cookie and CSRF token, as pages do", async () => {
      const { username, password } = clerk.account;
      const cookies = await signInAsPage(baseUrl, username, password);
      const client = httpClient(baseUrl, BODY, cookies.headers());
      assert.equal((await client.request(contract.ViewerDocument)).viewer?.username, username);
    });

    it("ends with the session", async () => {
      const { username, password } = clerk.account;
      const ended = await signInAsApp(baseUrl, username, password);
      await signOut(baseUrl, ended);
      const answer = await httpClient(baseUrl, undefined, { "X-Session-Token": ended })
        .request(contract.ViewerDocument)
        .then(({ viewer }) => viewer, () => null);
      assert.equal(answer, null);
    });

    it("refuses a wrong password with a code", async () => {
      await assert.rejects(signInAsApp(baseUrl, `nobody.${run}`, "wrong"), /username_password_mismatch/);
    });

    it("works over a socket", async () => {
      const socket = socketClient(baseUrl, BODY, await token(clerk.account));
      const { viewer } = await askOver(socket, contract.ViewerDocument, {});
      assert.equal(viewer?.here?.jointMeeting.code, BODY);
      await socket.dispose();
    });
  });

  describe("the directory", () => {
    it("lists the tree, units, groups, posts, persons and the rulebook", async () => {
      const { jointMeetings } = await clerk.ask(contract.JointMeetingsDocument, { first: 50 });
      assert.ok(jointMeetings.edges.some(({ node }) => node.code === BODY && node.parent?.code === COUNTY));
      assert.ok((await clerk.ask(contract.UnitsDocument)).units.totalCount);
      const county = await (await Body.open(COUNTY)).holding("CLERK");
      assert.ok((await county.ask(contract.GroupsDocument)).groups.totalCount);
      assert.ok((await county.ask(contract.SectionsDocument)).sections);
      assert.ok((await county.ask(contract.OutsideAddresseesDocument)).outsideAddressees);
      assert.ok((await administrator.ask(contract.PeopleDocument, { first: 10 })).people.edges.length);
      const { rulebook } = await clerk.ask(contract.RulebookDocument);
      assert.ok(rulebook.verbs.some(({ verb, posts }) => verb === "document.approve" && posts.includes("CONVENER")));
      assert.ok((await clerk.ask(contract.ArticlesDocument, { text: "R8" })).articles);
    });

    it("gives the same rows page by page as at once", async () => {
      const whole = (await clerk.ask(contract.AppointmentsDocument, { first: 100 })).appointments;
      assert.deepEqual(town.posts.map(({ id }) => id), whole.edges.map(({ node }) => node.id));
      assert.equal(whole.totalCount, whole.edges.length);
      assert.equal(whole.pageInfo.hasNextPage, false);
    });

    it("lets a convener delegate and take it back", async () => {
      const receiverId = town.posts.find(({ post }) => post === "DIRECTOR")!.id;
      const given = await convener.act(contract.GiveDelegationDocument, {
        receiverId, scope: ["meeting.chair.WORKING"], fromDay: today, toDay: later(30), text: "委托主持工作会议。",
      });
      const { delegations } = await convener.ask(contract.DelegationsDocument, { filters: { inForce: true } });
      assert.ok(delegations.edges.some(({ node }) => node.id === given.id));
      const revoked = await convener.act(contract.RevokeDelegationDocument, { delegationId: given.id });
      assert.ok(revoked.revokedAt);
    });
  });

  describe("accounts and bodies", () => {
    const username = `contract.${run}`;
    const password = `Xinfang-${randomUUID()}`;
    const nobody = noted(new GraphQLClient(`${baseUrl}/graphql`));

    /** Set the first password by a setup link, and sign in. */
    async function takeUp(jointMeeting: string, token: string, named: string, wanted: string): Promise<Person> {
      const { setPassword } = await nobody.request(contract.SetPasswordDocument, { input: { token, password: wanted } });
      assert.equal(done(setPassword).username, named);
      return Person.signedIn(jointMeeting, { username: named, password: wanted });
    }

    it("invites a person, gives and ends posts, closes and opens the account", async () => {
      const invited = await administrator.act(contract.InviteAccountDocument, {
        username, name: "测试员", appointment: { post: "CLERK", title: "公田镇信访专干", fromDay: today },
      });
      const renewed = await administrator.act(contract.RenewSetupLinkDocument, { username });
      refused(
        (await nobody.request(contract.SetPasswordDocument, { input: { token: invited.token!, password } })).setPassword,
        "NotFound",
        "SETUP_LINK_VOID",
      );
      const person = await takeUp(BODY, renewed.token!, username, password);
      const { viewer } = await person.ask(contract.ViewerDocument);
      assert.deepEqual(viewer!.here!.posts.map(({ post }) => post), ["CLERK"]);

      const unitId = town.posts.find(({ post }) => post === "LIAISON")!.unit!.id;
      const post = await administrator.act(contract.BeginAppointmentDocument, {
        username, post: "LIAISON", unitId, title: "联络员", fromDay: today,
      });
      await administrator.act(contract.EndAppointmentDocument, { appointmentId: post.id, reason: "测试结束" });
      const disabled = await administrator.act(contract.DisableAccountDocument, { personId: viewer!.id, reason: "测试" });
      assert.equal(disabled.isActive, false);
      assert.equal((await administrator.act(contract.EnableAccountDocument, { personId: viewer!.id })).isActive, true);
      await administrator.act(contract.EndAppointmentDocument, { appointmentId: viewer!.here!.posts[0]!.id });
    });

    it("sets up a body and lets it adopt a rulebook", async () => {
      const county = await (await Body.open(COUNTY)).holding("ADMINISTRATOR");
      const code = "contract_tests";
      const input = {
        code, name: "合同测试镇信访工作联席会议", shortName: "合同测试镇", level: "TOWNSHIP" as Level,
        administratorUsername: "contract.tests", administratorName: "测试管理员",
      };
      const body = await county.act(contract.CreateJointMeetingDocument, input);
      const again = await county.act(contract.CreateJointMeetingDocument, input);
      assert.equal(again.id, body.id);
      const link = await county.act(contract.RenewSetupLinkDocument, { username: "contract.tests" });
      const its = await takeUp(code, link.token!, "contract.tests", password);
      const { rulebook } = await its.ask(contract.RulebookDocument);
      // Each day can be taken once: each run looks for another.
      for (let day = 1; ; day += 1) {
        const result = await its.result(contract.AdoptRulebookDocument, {
          key: rulebook.key, version: rulebook.version, effectiveFrom: later(day + (Date.now() % 3000)),
        });
        if (result.__typename === "Adoption") break;
        refused(result, "ValidationFailed");
        assert.ok(day < 5, "no free day was found");
      }
    });
  });

  describe("from a meeting to a task struck off", () => {
    type Sitting = Awaited<ReturnType<typeof firstDocument>>;
    let sitting: Sitting;
    const people = () => ({ clerk: clerk.client, director: director.client, convener: convener.client });

    it("the guide's sample ends with an approved document", async () => {
      sitting = await firstDocument(people(), `工作会议 ${run}`);
      assert.equal(sitting.document.state, "APPROVED");
      assert.equal(sitting.meeting.state, "HELD");
      assert.equal(sitting.meeting.paperOwed, true);
    });

    it("agenda items are proposed, withdrawn, declined, accepted, put in order", async () => {
      const unit = town.posts.find(({ post }) => post === "MEMBER")!.unit!.id;
      const { person, asPost } = await town.answering(unit);
      const propose = (title: string) => person.act(contract.ProposeAgendaItemDocument, { title, asPost });
      const withdrawn = await person.act(contract.WithdrawAgendaItemDocument, { itemId: (await propose("撤回的议题")).id });
      assert.equal(withdrawn.state, "WITHDRAWN");
      const declined = await clerk.act(contract.DeclineAgendaItemDocument, {
        itemId: (await propose("不列入的议题")).id, reason: "另行研究",
      });
      assert.equal(declined.state, "DECLINED");

      const chairId = town.posts.find(({ post }) => post === "CONVENER")!.id;
      const meeting = await clerk.act(contract.PrepareMeetingDocument, {
        kind: "WORKING", title: `议程 ${run}`, startsAt: `${today}T23:00:00+08:00`, chairId, unitIds: [unit],
      });
      const edited = await clerk.act(contract.EditMeetingDocument, {
        meetingId: meeting.id, expectedVersion: meeting.version, place: "三楼会议室",
      });
      assert.equal(edited.place, "三楼会议室");
      const items = [];
      for (const title of ["水利", "农业"]) {
        const item = await propose(title);
        items.push(await clerk.act(contract.AcceptAgendaItemDocument, { itemId: item.id, meetingId: meeting.id }));
      }
      const itemIds = items.map(({ id }) => id).reverse();
      const ordered = await clerk.act(contract.OrderAgendaDocument, { meetingId: meeting.id, itemIds });
      assert.deepEqual(ordered.items.map(({ id }) => id), itemIds);
      assert.ok((await clerk.ask(contract.AgendaItemsDocument, { filters: { meeting: meeting.id } })).agendaItems.totalCount);

      await director.act(contract.CallMeetingDocument, { meetingId: meeting.id });
      const moved = await director.act(contract.PostponeMeetingDocument, {
        meetingId: meeting.id, startsAt: `${later(1)}T09:00:00+08:00`, reason: "与县里会议冲突",
      });
      const own = moved.attendances.find((row) => row.unit?.id === unit)!;
      const asked = await person.act(contract.AnswerCallDocument, {
        attendanceId: own.id, answer: "LEAVE_ASKED", leaveReason: "出差", asPost,
      });
      assert.equal(asked.state, "LEAVE_ASKED");
      const leave = await convener.act(contract.DecideLeaveDocument, { attendanceId: own.id, granted: true });
      assert.equal(leave.state, "LEAVE_GRANTED");
      const cancelled = await director.act(contract.CancelMeetingDocument, { meetingId: meeting.id, reason: "测试结束" });
      assert.equal(cancelled.state, "CANCELLED");
      for (const { id } of items) await clerk.act(contract.DeclineAgendaItemDocument, { itemId: id, reason: "测试结束" });
    });

    it("decisions are amended and dropped while they are not in force", async () => {
      const { meeting } = await sittingInSession();
      const record = (text: string) => clerk.act(contract.RecordDecisionDocument, { meetingId: meeting.id, text });
      const first = await record("会议明确，按季通报。");
      const amended = await clerk.act(contract.AmendDecisionDocument, { decisionId: first.id, text: "会议明确，按月通报。" });
      assert.equal(amended.text, "会议明确，按月通报。");
      const dropped = await clerk.act(contract.DropDecisionDocument, { decisionId: (await record("误记")).id, reason: "误记" });
      assert.equal(dropped.state, "DROPPED");
      const { decisions } = await clerk.ask(contract.DecisionsDocument, { filters: { meeting: meeting.id } });
      assert.ok(decisions.totalCount! >= 2);
      assert.equal((await clerk.ask(contract.DecisionDocument, { id: first.id })).decision!.id, first.id);
      await director.act(contract.CloseMeetingDocument, { meetingId: meeting.id });
      const { papersOwed } = await clerk.ask(contract.PapersOwedDocument);
      assert.ok(papersOwed.some(({ meetingId }) => meetingId === meeting.id));

      const discarded = await clerk.act(contract.DraftDocumentDocument, { meetingId: meeting.id });
      await clerk.act(contract.DiscardDocumentDocument, { documentId: discarded.id, reason: "重写" });
      const draft = await clerk.act(contract.DraftDocumentDocument, { meetingId: meeting.id });
      const revised = await clerk.act(contract.ReviseDocumentDocument, { documentId: draft.id, body: "改过的正文。" });
      const versions = revised.versions.map(({ number }) => number);
      const { document } = await clerk.ask(contract.DocumentDifferenceDocument, {
        id: draft.id, from: Math.min(...versions), to: Math.max(...versions),
      });
      assert.ok(document!.difference.some(({ kind }) => kind === "ADDED"));
      const documentId = draft.id;
      const chairId = town.posts.find(({ post }) => post === "CONVENER")!.id;
      await clerk.act(contract.SubmitDocumentDocument, { documentId, approverId: chairId });
      await clerk.act(contract.WithdrawDocumentDocument, { documentId });
      await clerk.act(contract.SubmitDocumentDocument, { documentId, approverId: chairId });
      // This township's rulebook has no steps of review and countersigning.
      refused(await director.result(contract.ReviewDocumentDocument, { documentId }), "RuleViolation");
      const [unit] = meeting.calledUnits;
      const member = await town.answering(unit!.unit.id);
      assert.match(
        (await member.person.result(contract.CountersignDocumentDocument, { documentId, asPost: member.asPost })).__typename,
        /NotFound|NotAllowed|RuleViolation/,
      );
      const returned = await convener.act(contract.ReturnDocumentDocument, { documentId, opinion: "再核数字" });
      assert.equal(returned.state, "DRAFT");
      await clerk.act(contract.SubmitDocumentDocument, { documentId, approverId: chairId });
      await convener.act(contract.ApproveDocumentDocument, { documentId });
      const issued = await director.act(contract.IssueDocumentDocument, { documentId });
      assert.ok(issued.reference);
      const recalled = await director.act(contract.RecallDocumentDocument, { documentId, reason: "数字有误" });
      assert.equal(recalled.state, "RECALLED");
    });

    it("the document is issued, and acknowledged by every unit", async () => {
      const documentId = sitting.document.id;
      const issued = await director.act(contract.IssueDocumentDocument, { documentId });
      for (const { unit } of issued.recipients) {
        const { person, asPost } = await town.answering(unit.id);
        await person.act(contract.AcknowledgeDocumentDocument, { documentId, asPost });
      }
      const { document } = await clerk.ask(contract.DocumentDocument, { id: documentId });
      assert.equal(document!.acknowledgedCount, document!.recipientCount);
      assert.ok(document!.history.some(({ verb }) => verb === "document.issue"));
      const { documents } = await clerk.ask(contract.DocumentsDocument, { filters: { states: ["ISSUED"] }, first: 5 });
      assert.ok(documents.edges.length);
    });

    it("the task is accepted, reported on, extended, chased, done, returned, verified, struck off, reopened", async () => {
      const { tasks } = await clerk.ask(contract.TasksDocument, { filters: { meeting: sitting.meeting.id } });
      const taskId = tasks.edges[0]!.node.id;
      const lead = await town.answering(tasks.edges[0]!.node.leadUnit.id);
      const support = await town.answering(tasks.edges[0]!.node.supportingUnits[0]!.unit.id);
      const own = { taskId, asPost: lead.asPost };
      await lead.person.act(contract.AcceptTaskDocument, own);
      const mine = (await lead.person.ask(contract.TasksDocument, { filters: { mine: true }, first: 100 })).tasks;
      assert.ok(mine.edges.some(({ node }) => node.id === taskId));
      await lead.person.act(contract.ReportProgressDocument, { ...own, percentage: 40, text: "已核四个村。" });
      await support.person.act(contract.ContributeProgressDocument, { taskId, asPost: support.asPost, text: "已配合。" });
      await lead.person.act(contract.AskExtensionDocument, { ...own, newDueDay: workday(later(7)), reason: "汛期" });
      const extended = await director.act(contract.DecideExtensionDocument, { taskId, granted: true });
      assert.equal(extended.dueDay, workday(later(7)));
      await director.act(contract.ChaseTaskDocument, { taskId, text: "请抓紧办理。" });
      await lead.person.act(contract.ReportTaskDoneDocument, { ...own, text: "名册已公示。" });
      await director.act(contract.ReturnTaskDocument, { taskId, reason: "缺公示照片" });
      const finish = async () => {
        await lead.person.act(contract.ReportTaskDoneDocument, { ...own, text: "照片已补。" });
        await director.act(contract.VerifyTaskDocument, { taskId });
        return director.act(contract.StrikeOffTaskDocument, { taskId });
      };
      assert.equal((await finish()).state, "STRUCK_OFF");
      const reopened = await director.act(contract.ReopenTaskDocument, { taskId, reason: "出现反弹" });
      if (reopened.state === "ASSIGNED") await lead.person.act(contract.AcceptTaskDocument, own);
      assert.equal((await finish()).state, "STRUCK_OFF");
      const { task } = await clerk.ask(contract.TaskDocument, { id: taskId });
      assert.equal(task!.extensions[0]!.state, "GRANTED");
    });

    /** A working meeting of two units that has been opened. */
    async function sittingInSession() {
      const unitIds = [...new Set(town.posts.filter(({ post }) => post === "MEMBER").map(({ unit }) => unit!.id))];
      const chairId = town.posts.find(({ post }) => post === "CONVENER")!.id;
      const meeting = await clerk.act(contract.PrepareMeetingDocument, {
        kind: "WORKING", title: `议定 ${run}`, startsAt: `${today}T23:00:00+08:00`, chairId, unitIds: unitIds.slice(0, 2),
      });
      await clerk.act(contract.ProposeAgendaItemDocument, { title: "通报信访形势", meetingId: meeting.id });
      const called = await director.act(contract.CallMeetingDocument, { meetingId: meeting.id });
      const chair = called.attendances.find(({ appointment }) => appointment.id === chairId)!;
      await clerk.act(contract.CheckInDocument, { attendanceId: chair.id });
      return { meeting: await director.act(contract.OpenMeetingDocument, { meetingId: meeting.id }) };
    }

    it("the journal tells the convener what was done", async () => {
      const { journal } = await convener.ask(contract.JournalDocument, { first: 20 });
      assert.ok(journal.edges.some(({ node }) => node.verb === "task.strike_off"));
      const clerks = await clerk.ask(contract.JournalDocument, { first: 1 }).catch((error: any) => error.response.errors[0]);
      assert.equal(clerks.extensions.code, "POST_NEEDED");
    });

    it("meetings are listed", async () => {
      const { meetings } = await clerk.ask(contract.MeetingsDocument, { filters: { states: ["HELD"] }, first: 1 });
      assert.equal(meetings.edges.length, 1);
      const seen = new Set<string>();
      const page = async (after: string | null) => (await clerk.ask(contract.MeetingsDocument, { first: 2, after })).meetings;
      for await (const { id } of allOf(page)) seen.add(id);
      assert.equal(seen.size, (await clerk.ask(contract.MeetingsDocument, { first: 1 })).meetings.totalCount);
    });
  });

  describe("the inbox", () => {
    it("tells over HTTP and a socket what concerns a person, in all bodies", { timeout: 20_000 }, async () => {
      const post = town.posts.find(({ post, unit }) => post === "MEMBER" && unit)!;
      const { person, asPost } = await town.answering(post.unit!.id);
      const { inbox } = await clerk.ask(contract.InboxDocument, { first: 1 });
      const socket = socketClient(baseUrl, BODY, await token(clerk.account));
      const title = `收件箱 ${run}`;
      const heard = listenFor(socket, inbox.newest, title);
      await person.act(contract.ProposeAgendaItemDocument, { title, asPost });
      const item = await heard;
      await socket.dispose();
      assert.equal(item.expects, "agenda.accept");
      assert.equal(item.jointMeeting.code, BODY);
      const marked = await clerk.act(contract.MarkInboxReadDocument, { ids: [item.id], upTo: item.cursor });
      assert.equal(marked.unread, 0);
      refused(await clerk.result(contract.MarkInboxReadDocument, { ids: [post.id] }), "ValidationFailed");
    });

    async function listenFor(socket: ReturnType<typeof socketClient>, after: string, title: string) {
      for await (const item of listen(socket, contract.InboxItemsDocument, { after })) {
        exercised.add("inboxItems");
        if (item.inbox.title === title) return item.inbox;
      }
      throw new Error("the subscription ended");
    }
  });

  describe("refusals", () => {
    const meetingInput = () => ({
      kind: "WORKING" as const, title: `拒绝 ${run}`, startsAt: `${today}T23:00:00+08:00`,
      chairId: town.posts.find(({ post }) => post === "CONVENER")!.id,
      unitIds: [town.posts.find(({ post }) => post === "MEMBER")!.unit!.id],
    });

    it("come typed, with one code and a sentence in either language", async () => {
      const meeting = await clerk.act(contract.PrepareMeetingDocument, meetingInput());
      const call = { meetingId: meeting.id };
      const chinese = refused(await clerk.result(contract.CallMeetingDocument, call), "NotAllowed");
      const english = refused(await clerk.result(contract.CallMeetingDocument, call, "en"), "NotAllowed", chinese.code);
      assert.match(chinese.message, /\p{Script=Han}/u);
      assert.doesNotMatch(english.message, /\p{Script=Han}/u);
      assert.ok(chinese.allowed!.includes("DIRECTOR"));
      assert.match(chinese.article!, /^[RAB]\d+/);
      refused(await director.result(contract.OpenMeetingDocument, call), "RuleViolation");
      const empty = await clerk.result(contract.EditMeetingDocument, { ...call, title: "" });
      assert.deepEqual(refused(empty, "ValidationFailed").fields!.map(({ field }) => field), ["title"]);
      const elsewhere = await (await Body.open(OTHER)).holding("DIRECTOR");
      refused(await elsewhere.result(contract.CallMeetingDocument, call), "NotFound");
      await clerk.act(contract.EditMeetingDocument, { ...call, place: "一楼" });
      refused(
        await clerk.result(contract.EditMeetingDocument, { ...call, place: "二楼", expectedVersion: meeting.version }),
        "Conflict",
      );
      await director.act(contract.CancelMeetingDocument, { ...call, reason: "测试结束" });
    });

    it("an act sent twice with one key is done once", async () => {
      const input = { ...meetingInput(), idempotencyKey: `contract-${run}` };
      const first = await clerk.act(contract.PrepareMeetingDocument, input);
      const second = await clerk.act(contract.PrepareMeetingDocument, input);
      assert.equal(second.id, first.id);
      const other = await clerk.result(contract.PrepareMeetingDocument, { ...input, title: "另一个" });
      assert.notEqual(other.__typename, "Meeting");
      await director.act(contract.CancelMeetingDocument, { meetingId: first.id, reason: "测试结束" });
    });

    it("requests beyond a limit say which, with a correlation id", async () => {
      await assert.rejects(clerk.ask(contract.TasksDocument, { first: 10_000 }), (error: any) => {
        assert.equal(error.response.errors[0].extensions.code, "PAGE_LIMIT");
        assert.ok(error.response.headers.get("x-request-id"));
        return true;
      });
    });
  });

  after(async () => {
    if (skip) return;
    const forgotten = (await operations()).filter((name) => !exercised.has(name));
    assert.deepEqual(forgotten, [], "operations that no test exercised");
  });
});

/** The day itself, or the Monday after when it falls on a weekend. */
function workday(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const shift = { 6: 2, 0: 1 }[date.getUTCDay()] ?? 0;
  return new Date(date.getTime() + shift * 86_400_000).toISOString().slice(0, 10);
}
