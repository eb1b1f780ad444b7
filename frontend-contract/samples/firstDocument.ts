/** From a meeting that the Office prepares to the first approved document; the guide walks through it. */

import type { GraphQLClient } from "graphql-request";
import {
  AppointmentsDocument,
  ApproveDocumentDocument,
  CallMeetingDocument,
  CheckInDocument,
  CloseMeetingDocument,
  DraftDocumentDocument,
  MeetingDocument,
  OpenMeetingDocument,
  PrepareMeetingDocument,
  ProposeAgendaItemDocument,
  RecordDecisionDocument,
  SubmitDocumentDocument,
  ViewerDocument,
} from "../generated/operations.ts";
import { done } from "./answers.ts";

/** Clients of four persons, each signed in and at work in the same joint meeting. */
export interface People {
  readonly clerk: GraphQLClient;
  readonly director: GraphQLClient;
  readonly convener: GraphQLClient;
}

export async function firstDocument({ clerk, director, convener }: People, title: string) {
  // #region meeting
  const { viewer } = await convener.request(ViewerDocument);
  const chair = viewer!.here!.posts.find(({ post }) => post === "CONVENER")!;
  const members = await clerk.request(AppointmentsDocument, { filters: { posts: ["MEMBER"] }, first: 50 });
  const units = [...new Set(members.appointments.edges.map(({ node }) => node.unit!.id))];

  const { prepareMeeting } = await clerk.request(PrepareMeetingDocument, {
    input: {
      kind: "WORKING",
      title,
      place: "二楼会议室",
      startsAt: `${viewer!.here!.day}T23:00:00+08:00`,
      chairId: chair.id,
      unitIds: units,
    },
  });
  const meeting = done(prepareMeeting); // throws when the answer is a refusal

  // What the Office proposes for a meeting is on its agenda at once.
  await clerk.request(ProposeAgendaItemDocument, { input: { title: "通报信访形势", meetingId: meeting.id } });
  const called = done((await director.request(CallMeetingDocument, { input: { meetingId: meeting.id } })).callMeeting);

  for (const { id } of called.attendances.slice(0, 2)) {
    done((await clerk.request(CheckInDocument, { input: { attendanceId: id } })).checkIn);
  }
  // Who chairs opens the sitting; others can once the chair has checked in.
  done((await convener.request(OpenMeetingDocument, { input: { meetingId: meeting.id } })).openMeeting);
  const { recordDecision } = await clerk.request(RecordDecisionDocument, {
    input: {
      meetingId: meeting.id,
      text: "会议明确，由牵头单位按期办结。",
      tasks: [
        {
          title: "核清有关情况",
          leadUnitId: units[0]!,
          supportingUnitIds: units.slice(1, 2),
          dueDay: viewer!.here!.day,
        },
      ],
    },
  });
  const decision = done(recordDecision);
  done((await director.request(CloseMeetingDocument, { input: { meetingId: meeting.id } })).closeMeeting);
  // #endregion

  // #region document
  const { draftDocument } = await clerk.request(DraftDocumentDocument, { input: { meetingId: meeting.id } });
  const draft = done(draftDocument); // written from agenda, attendance and decisions

  const { submitDocument } = await clerk.request(SubmitDocumentDocument, {
    input: { documentId: draft.id, expectedVersion: draft.version, approverId: chair.id },
  });
  const submitted = done(submitDocument);

  const { approveDocument } = await convener.request(ApproveDocumentDocument, {
    input: { documentId: submitted.id, expectedVersion: submitted.version, opinion: "同意印发。" },
  });
  const approved = done(approveDocument); // approved.state === "APPROVED"
  // #endregion
  return { meeting: (await clerk.request(MeetingDocument, { id: meeting.id })).meeting!, decision, document: approved };
}
