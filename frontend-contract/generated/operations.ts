// Generated from schema.graphql and operations/ by `npm run generate`; not for editing.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Date (isoformat) */
  Date: { input: string; output: string; }
  /** Date with time (isoformat) */
  DateTime: { input: string; output: string; }
  /** The `JSON` scalar type represents JSON values as specified by [ECMA-404](https://ecma-international.org/wp-content/uploads/ECMA-404_2nd_edition_december_2017.pdf). */
  JSON: { input: unknown; output: unknown; }
};

/** Which task is accepted. */
export type AcceptTaskInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** Which paper is acknowledged. */
export type AcknowledgeDocumentInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The paper. */
  readonly documentId: Scalars['ID']['input'];
};

/** What rulebook to follow, from when on, with which parameters. */
export type AdoptRulebookInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Key of the rulebook, for example yueyang-county. */
  readonly key: Scalars['String']['input'];
  /** Version, as YYYY-MM-DD. */
  readonly version: Scalars['String']['input'];
  /** First day; today or later. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** Parameters that are to differ: an object of names and values; none when absent. */
  readonly overrides?: InputMaybe<Scalars['JSON']['input']>;
};

/** What changes in a decision; what is not given stays. */
export type AmendDecisionInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The decision. */
  readonly decisionId: Scalars['ID']['input'];
  /** What was decided. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The agenda item it answers. */
  readonly itemId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is major (R7). */
  readonly isMajor?: InputMaybe<Scalars['Boolean']['input']>;
  /** The whole list: with taskId changed, without new, left out dropped. Settled tasks always stay. */
  readonly tasks?: InputMaybe<ReadonlyArray<AmendedTaskInput>>;
};

/** A task in the list of an amended decision. */
export type AmendedTaskInput = {
  /** What is to be done, at most 200 characters; no petitioner's name. */
  readonly title: Scalars['String']['input'];
  /** The unit that answers for it. */
  readonly leadUnitId: Scalars['ID']['input'];
  /** Units that support it; not the lead unit. */
  readonly supportingUnitIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** What counts as done, at most 4000 characters. */
  readonly requirement?: Scalars['String']['input'];
  /** Responsible person in the lead unit. */
  readonly responsiblePerson?: Scalars['String']['input'];
  /** Last day: a working day, today or later. None: the rulebook's term from the issue. */
  readonly dueDay?: InputMaybe<Scalars['Date']['input']>;
  /** The task that is changed; none for a new one. */
  readonly taskId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which posts. */
export type AppointmentFilter = {
  /** Those that fit this as well. */
  readonly AND?: InputMaybe<AppointmentFilter>;
  /** Those that fit this instead. */
  readonly OR?: InputMaybe<AppointmentFilter>;
  /** Those that do not fit this. */
  readonly NOT?: InputMaybe<AppointmentFilter>;
  /** True: each only once. */
  readonly DISTINCT?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those held on this day. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Only those held in this unit. */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
  /** Only those held in this group. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this person. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** Only these posts. */
  readonly posts?: InputMaybe<ReadonlyArray<Post>>;
};

/** In which order. */
export type AppointmentOrder =
  /** By fromDay. */
  { readonly fromDay: Ordering; readonly post?: never; readonly title?: never; }
  |  /** By post. */
  { readonly fromDay?: never; readonly post: Ordering; readonly title?: never; }
  |  /** By title. */
  { readonly fromDay?: never; readonly post?: never; readonly title: Ordering; };

/** A step of a paper's route (核稿, 会签, 审定 or 审批 or 签批). */
export type ApprovalStepKey =
  /** Review. */
  | 'REVIEW'
  /** Countersign. */
  | 'COUNTERSIGN'
  /** Approve. */
  | 'APPROVE';

/** Which version is approved. */
export type ApproveDocumentInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The paper. */
  readonly documentId: Scalars['ID']['input'];
  /** Number of the saved version that was read; Conflict when another was submitted. */
  readonly versionNumber?: InputMaybe<Scalars['Int']['input']>;
  /** What is said with it; conveners and the Office read it. */
  readonly opinion?: Scalars['String']['input'];
};

/** A wish for more time. */
export type AskExtensionInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
  /** The due day asked for: a working day after the present one. */
  readonly newDueDay: Scalars['Date']['input'];
  /** Why; necessary. */
  readonly reason: Scalars['String']['input'];
};

/** Who is to hold which post. */
export type BeginAppointmentInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The post. */
  readonly post: Post;
  /** Title on papers, at most 120 characters. */
  readonly title: Scalars['String']['input'];
  /** First day. */
  readonly fromDay: Scalars['Date']['input'];
  /** First day after the last; none while open. */
  readonly toDay?: InputMaybe<Scalars['Date']['input']>;
  /** Unit, where the post stands in one. */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
  /** Group of a leader or deputy leader. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Section of its head or of a clerk. */
  readonly section?: InputMaybe<Scalars['ID']['input']>;
  /** Principal head (主要负责同志) of the unit; director and group leaders are (R4, R12). */
  readonly isPrincipal?: Scalars['Boolean']['input'];
  /** Sign-in name of the person, who may work in any body. */
  readonly username: Scalars['String']['input'];
};

/** What the lead unit is reminded of. */
export type ChaseTaskInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
  /** What the chaser says, at most 2000 characters. */
  readonly text: Scalars['String']['input'];
  /** Working day by which an answer is expected, today or later. */
  readonly answerBy?: InputMaybe<Scalars['Date']['input']>;
};

/** What a supporting unit has done. */
export type ContributeProgressInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
  /** What was done, at most 4000 characters. */
  readonly text: Scalars['String']['input'];
  /** What stands in the way. */
  readonly problem?: Scalars['String']['input'];
};

/** Which version is countersigned. */
export type CountersignDocumentInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The paper. */
  readonly documentId: Scalars['ID']['input'];
  /** Number of the saved version that was read; Conflict when another was submitted. */
  readonly versionNumber?: InputMaybe<Scalars['Int']['input']>;
  /** What is said with it; conveners and the Office read it. */
  readonly opinion?: Scalars['String']['input'];
};

/** What body is to be made below this one. */
export type CreateJointMeetingInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its code: small letters, digits, underscores; 3 to 41 characters. */
  readonly code: Scalars['String']['input'];
  /** Full name, at most 120 characters. */
  readonly name: Scalars['String']['input'];
  /** Name of the place, at most 40 characters. */
  readonly shortName: Scalars['String']['input'];
  /** Kind of government. */
  readonly level: Level;
  /** English name. */
  readonly nameEn?: Scalars['String']['input'];
  /** Other names that papers use for it. */
  readonly aliases?: ReadonlyArray<Scalars['String']['input']>;
  /** Sign-in name of its first administrator. */
  readonly administratorUsername: Scalars['String']['input'];
  /** That person's name, for a new account. */
  readonly administratorName: Scalars['String']['input'];
};

/** The answer to the open wish for more time. */
export type DecideExtensionInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
  /** Whether the task gets the due day asked for. */
  readonly granted: Scalars['Boolean']['input'];
  /** What is said with it; necessary for a refusal. */
  readonly opinion?: Scalars['String']['input'];
};

/** Which decisions. */
export type DecisionFilter = {
  /** Major: decided only in a plenary or working meeting (R7). */
  readonly isMajor?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those that fit this as well. */
  readonly AND?: InputMaybe<DecisionFilter>;
  /** Those that fit this instead. */
  readonly OR?: InputMaybe<DecisionFilter>;
  /** Those that do not fit this. */
  readonly NOT?: InputMaybe<DecisionFilter>;
  /** True: each only once. */
  readonly DISTINCT?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of this meeting. */
  readonly meeting?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with this in their text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only those in one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<DecisionState>>;
};

/** In which order. */
export type DecisionOrder =
  /** By createdAt. */
  { readonly createdAt: Ordering; readonly position?: never; }
  |  /** By position. */
  { readonly createdAt?: never; readonly position: Ordering; };

/** States of a decision. */
export type DecisionState =
  /** Taken in the meeting, or out of force as its paper is recalled. */
  | 'TAKEN'
  /** Its paper is issued. */
  | 'IN_FORCE'
  /** Dropped by the Office before it was in force. */
  | 'DROPPED';

/** Which delegations. */
export type DelegationFilter = {
  /** Those that fit this as well. */
  readonly AND?: InputMaybe<DelegationFilter>;
  /** Those that fit this instead. */
  readonly OR?: InputMaybe<DelegationFilter>;
  /** Those that do not fit this. */
  readonly NOT?: InputMaybe<DelegationFilter>;
  /** True: each only once. */
  readonly DISTINCT?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those given to this appointment. */
  readonly receiver?: InputMaybe<Scalars['ID']['input']>;
  /** Only those given by this appointment. */
  readonly giver?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in force today (true), or no longer or not yet (false). */
  readonly inForce?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where an addressee stands to the body. */
export type Direction =
  /** 上级 */
  | 'UP'
  /** 平级 */
  | 'ACROSS'
  /** 下级 */
  | 'DOWN';

/** Whose account closes. */
export type DisableAccountInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  readonly person: Scalars['ID']['input'];
  /** Why; at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Which draft is given up. */
export type DiscardDocumentInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The paper. */
  readonly documentId: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: Scalars['String']['input'];
};

/** Which papers. */
export type DocumentFilter = {
  /** Those that fit this as well. */
  readonly AND?: InputMaybe<DocumentFilter>;
  /** Those that fit this instead. */
  readonly OR?: InputMaybe<DocumentFilter>;
  /** Those that do not fit this. */
  readonly NOT?: InputMaybe<DocumentFilter>;
  /** True: each only once. */
  readonly DISTINCT?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of this meeting. */
  readonly meeting?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with this in title or number. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only those in one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<DocumentState>>;
  /** Only those for one of these purposes. */
  readonly purposes?: InputMaybe<ReadonlyArray<DocumentPurpose>>;
  /** Only those numbered in this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** True: issued and not acknowledged yet by a unit of the asker. */
  readonly unacknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: submitted and waiting for the asker, whom they name. */
  readonly awaitingMe?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An official genre (文种). Briefings and plans have none. */
export type DocumentGenre =
  /** Notice. */
  | 'NOTICE'
  /** Opinion. */
  | 'OPINION'
  /** Circular. */
  | 'CIRCULAR'
  /** Minutes. */
  | 'MINUTES'
  /** Request. */
  | 'REQUEST'
  /** Report. */
  | 'REPORT'
  /** Letter. */
  | 'LETTER'
  /** Reply. */
  | 'REPLY';

/** In which order. */
export type DocumentOrder =
  /** By createdAt. */
  { readonly createdAt: Ordering; readonly issuedAt?: never; readonly acknowledgeBy?: never; readonly year?: never; readonly number?: never; readonly title?: never; }
  |  /** By issuedAt. */
  { readonly createdAt?: never; readonly issuedAt: Ordering; readonly acknowledgeBy?: never; readonly year?: never; readonly number?: never; readonly title?: never; }
  |  /** By acknowledgeBy. */
  { readonly createdAt?: never; readonly issuedAt?: never; readonly acknowledgeBy: Ordering; readonly year?: never; readonly number?: never; readonly title?: never; }
  |  /** By year. */
  { readonly createdAt?: never; readonly issuedAt?: never; readonly acknowledgeBy?: never; readonly year: Ordering; readonly number?: never; readonly title?: never; }
  |  /** By number. */
  { readonly createdAt?: never; readonly issuedAt?: never; readonly acknowledgeBy?: never; readonly year?: never; readonly number: Ordering; readonly title?: never; }
  |  /** By title. */
  { readonly createdAt?: never; readonly issuedAt?: never; readonly acknowledgeBy?: never; readonly year?: never; readonly number?: never; readonly title: Ordering; };

/** What a paper is for. */
export type DocumentPurpose =
  /** Meeting document. */
  | 'MEETING_DOCUMENT'
  /** Minutes. */
  | 'MINUTES'
  /** Office minutes. */
  | 'OFFICE_MINUTES'
  /** Circular. */
  | 'CIRCULAR'
  /** Briefing. */
  | 'BRIEFING'
  /** Yearly plan. */
  | 'YEARLY_PLAN'
  /** Request. */
  | 'REQUEST'
  /** Report. */
  | 'REPORT'
  /** Notice. */
  | 'NOTICE'
  /** Reply. */
  | 'REPLY'
  /** Letter. */
  | 'LETTER';

/** States of a paper. */
export type DocumentState =
  /** Being written; also after a return or withdrawal. */
  | 'DRAFT'
  /** On its route to approval. */
  | 'SUBMITTED'
  /** Approved, not issued yet. */
  | 'APPROVED'
  /** Numbered and sent out; its decisions are in force. */
  | 'ISSUED'
  /** Recalled after it was issued; its number stays used. */
  | 'RECALLED'
  /** Given up as a draft. */
  | 'DISCARDED';

/** Of which meeting. */
export type DraftDocumentInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The meeting, held. */
  readonly meetingId: Scalars['ID']['input'];
  /** The paper that the rulebook says follows; it may be named, not chosen. */
  readonly purpose?: InputMaybe<DocumentPurpose>;
  /** Title, at most 200 characters; composed when none is given. No petitioner's name. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** Which decision is dropped, and why. */
export type DropDecisionInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The decision. */
  readonly decisionId: Scalars['ID']['input'];
  /** Why; necessary. */
  readonly reason: Scalars['String']['input'];
};

/** Whose account opens again. */
export type EnableAccountInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  readonly person: Scalars['ID']['input'];
};

/** Which post ends when. */
export type EndAppointmentInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The appointment. */
  readonly appointment: Scalars['ID']['input'];
  /** First day without the post; today unless named, and then its rights end at once. */
  readonly toDay?: InputMaybe<Scalars['Date']['input']>;
  /** Why; at most 2,000 characters. */
  readonly reason?: Scalars['String']['input'];
};

/** States of a wish for more time. */
export type ExtensionState =
  /** Waits for the director or a deputy. */
  | 'ASKED'
  /** The task has the later due day. */
  | 'GRANTED'
  /** The due day stays. */
  | 'REFUSED'
  /** The task was suspended before it was decided. */
  | 'LAPSED';

/** What is delegated to whom, and until when. */
export type GiveDelegationInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The post that is to act. */
  readonly receiver: Scalars['ID']['input'];
  /** Keys of what may be done: meeting.chair. and a kind of meeting, as far as the rulebook lets it. */
  readonly scope: ReadonlyArray<Scalars['String']['input']>;
  /** First day; today or later. */
  readonly fromDay: Scalars['Date']['input'];
  /** First day after the last. */
  readonly toDay: Scalars['Date']['input'];
  /** The wording, at most 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Whose account, with which first post. */
export type InviteAccountInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name to sign in with: small letters, digits, dots, hyphens. */
  readonly username: Scalars['String']['input'];
  /** The person's name, at most 60 characters. */
  readonly name: Scalars['String']['input'];
  /** E-mail address, where a password reset goes; may be empty. */
  readonly email?: Scalars['String']['input'];
  /** Office telephone; may be empty. */
  readonly phone?: Scalars['String']['input'];
  /** The person's first post in this body. */
  readonly appointment: NewPost;
};

/** Which paper goes out, and to whom. */
export type IssueDocumentInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The paper. */
  readonly documentId: Scalars['ID']['input'];
  /** Main recipients; without them those of the rulebook: all units, or those called. */
  readonly to?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Units it goes to for information. */
  readonly copy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Which bodies. */
export type JointMeetingFilter = {
  /** Only those of this kind of government. */
  readonly level?: InputMaybe<Level>;
  /** Only those below such a body. */
  readonly parent?: InputMaybe<JointMeetingFilter>;
  /** Those that fit this as well. */
  readonly AND?: InputMaybe<JointMeetingFilter>;
  /** Those that fit this instead. */
  readonly OR?: InputMaybe<JointMeetingFilter>;
  /** Those that do not fit this. */
  readonly NOT?: InputMaybe<JointMeetingFilter>;
  /** True: each only once. */
  readonly DISTINCT?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order. */
export type JointMeetingOrder =
  /** By path. */
  { readonly path: Ordering; readonly name?: never; }
  |  /** By name. */
  { readonly path?: never; readonly name: Ordering; };

/** What kind of government a body belongs to; the tree itself is data, the level only a word for people. */
export type Level =
  /** 市 */
  | 'CITY'
  /** 县 */
  | 'COUNTY'
  /** 乡镇 */
  | 'TOWNSHIP'
  /** 办事处 */
  | 'SUBDISTRICT'
  /** 区域服务中心 */
  | 'CENTRE'
  /** 村（社区） */
  | 'VILLAGE';

/** Kinds of lines in a difference. */
export type LineKind =
  /** In both versions. */
  | 'SAME'
  /** Only in the newer version. */
  | 'ADDED'
  /** Only in the older version. */
  | 'REMOVED';

/** Which units. */
export type MemberUnitFilter = {
  /** Those that fit this as well. */
  readonly AND?: InputMaybe<MemberUnitFilter>;
  /** Those that fit this instead. */
  readonly OR?: InputMaybe<MemberUnitFilter>;
  /** Those that do not fit this. */
  readonly NOT?: InputMaybe<MemberUnitFilter>;
  /** True: each only once. */
  readonly DISTINCT?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that exist on this day. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Only those with this in name, short name or code. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** A post to be held from a day on. */
export type NewPost = {
  /** The post. */
  readonly post: Post;
  /** Title on papers, at most 120 characters. */
  readonly title: Scalars['String']['input'];
  /** First day. */
  readonly fromDay: Scalars['Date']['input'];
  /** First day after the last; none while open. */
  readonly toDay?: InputMaybe<Scalars['Date']['input']>;
  /** Unit, where the post stands in one. */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
  /** Group of a leader or deputy leader. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Section of its head or of a clerk. */
  readonly section?: InputMaybe<Scalars['ID']['input']>;
  /** Principal head (主要负责同志) of the unit; director and group leaders are (R4, R12). */
  readonly isPrincipal?: Scalars['Boolean']['input'];
};

/** A direction, and where rows without a value stand. */
export type Ordering =
  /** Smallest, or earliest, first. */
  | 'ASC'
  /** Smallest first, after those without a value. */
  | 'ASC_NULLS_FIRST'
  /** Smallest first, those without a value last. */
  | 'ASC_NULLS_LAST'
  /** Greatest, or latest, first. */
  | 'DESC'
  /** Greatest first, after those without a value. */
  | 'DESC_NULLS_FIRST'
  /** Greatest first, those without a value last. */
  | 'DESC_NULLS_LAST';

/** 序时推进 or 滞后. */
export type Pace =
  /** 序时推进. */
  | 'ON_SCHEDULE'
  /** 滞后. */
  | 'BEHIND';

/** Which persons. */
export type PersonFilter = {
  /** Those that fit this as well. */
  readonly AND?: InputMaybe<PersonFilter>;
  /** Those that fit this instead. */
  readonly OR?: InputMaybe<PersonFilter>;
  /** Those that do not fit this. */
  readonly NOT?: InputMaybe<PersonFilter>;
  /** True: each only once. */
  readonly DISTINCT?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with this in name or sign-in name. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** In which order. */
export type PersonOrder =
  /** By name. */
  { readonly name: Ordering; readonly username?: never; }
  |  /** By username. */
  { readonly name?: never; readonly username: Ordering; };

/** The posts that acts are bound to. Titles on papers are free text beside them. */
export type Post =
  /** 召集人 */
  | 'CONVENER'
  /** 办公室主任 */
  | 'DIRECTOR'
  /** 办公室副主任 */
  | 'DEPUTY_DIRECTOR'
  /** 股室负责人 */
  | 'SECTION_HEAD'
  /** 办公室工作人员 */
  | 'CLERK'
  /** 成员 */
  | 'MEMBER'
  /** 联络员 */
  | 'LIAISON'
  /** 专项工作小组组长 */
  | 'GROUP_LEADER'
  /** 专项工作小组副组长 */
  | 'GROUP_DEPUTY_LEADER'
  /** 系统管理员 */
  | 'ADMINISTRATOR';

/** Which paper is recalled, and why. */
export type RecallDocumentInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The paper. */
  readonly documentId: Scalars['ID']['input'];
  /** Why; necessary. The recipients read it. */
  readonly reason: Scalars['String']['input'];
};

/** Kinds of recipients. */
export type RecipientKind =
  /** Main recipient (主送). */
  | 'TO'
  /** For information (抄送). */
  | 'COPY';

/** What a meeting decided. */
export type RecordDecisionInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The meeting, in session or held. */
  readonly meetingId: Scalars['ID']['input'];
  /** What was decided, at most 10000 characters. */
  readonly text: Scalars['String']['input'];
  /** The agenda item it answers. */
  readonly itemId?: InputMaybe<Scalars['ID']['input']>;
  /** Major (重大): only in a plenary or working meeting (R7). A major item makes it so. */
  readonly isMajor?: Scalars['Boolean']['input'];
  /** Who must do what by when. */
  readonly tasks?: ReadonlyArray<TaskInput>;
};

/** Whose link. */
export type RenewSetupLinkInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Sign-in name of the person. */
  readonly username: Scalars['String']['input'];
};

/** Which task proved not to be done after all, and why. */
export type ReopenTaskInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
  /** Why; necessary. */
  readonly reason: Scalars['String']['input'];
  /** A later due day: a working day, today or later. None: the old one, be it past. */
  readonly dueDay?: InputMaybe<Scalars['Date']['input']>;
};

/** How far the lead unit is. */
export type ReportProgressInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
  /** 0 to 100; lower than before only with a problem. */
  readonly percentage: Scalars['Int']['input'];
  /** What was done, at most 4000 characters. */
  readonly text: Scalars['String']['input'];
  /** BEHIND only with a problem. */
  readonly pace?: Pace;
  /** What stands in the way. */
  readonly problem?: Scalars['String']['input'];
};

/** That a task is done. */
export type ReportTaskDoneInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
  /** What was done, at most 4000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Which paper goes back, and why. */
export type ReturnDocumentInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The paper. */
  readonly documentId: Scalars['ID']['input'];
  /** What has to change; necessary. */
  readonly opinion: Scalars['String']['input'];
};

/** Which task is not done yet, and why. */
export type ReturnTaskInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
  /** What is lacking; necessary. */
  readonly reason: Scalars['String']['input'];
};

/** Which version was reviewed. */
export type ReviewDocumentInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The paper. */
  readonly documentId: Scalars['ID']['input'];
  /** Number of the saved version that was read; Conflict when another was submitted. */
  readonly versionNumber?: InputMaybe<Scalars['Int']['input']>;
  /** What is said with it; conveners and the Office read it. */
  readonly opinion?: Scalars['String']['input'];
};

/** What the new version says; what is not given stays. */
export type ReviseDocumentInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The paper. */
  readonly documentId: Scalars['ID']['input'];
  /** Title, at most 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Text, at most 50,000 characters and 2,000 lines; paragraphs are lines. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
};

/** Which delegation ends. */
export type RevokeDelegationInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The delegation. */
  readonly delegation: Scalars['ID']['input'];
  /** Why; at most 2,000 characters. */
  readonly reason?: Scalars['String']['input'];
};

/** The link's token and the password to be. */
export type SetPasswordInput = {
  /** The token of the setup link. */
  readonly token: Scalars['String']['input'];
  /** The new password: at least 10 characters, not a common one. */
  readonly password: Scalars['String']['input'];
};

/** Outcomes of a step. */
export type StepOutcome =
  /** Passed: reviewed, countersigned or approved. */
  | 'PASSED'
  /** Sent back with an opinion. */
  | 'RETURNED'
  /** Taken back by the Office. */
  | 'WITHDRAWN'
  /** The round ended before it. */
  | 'NOT_REACHED';

/** Which verified task is struck off. */
export type StrikeOffTaskInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
};

/** Which paper is submitted, and who decides. */
export type SubmitDocumentInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The paper. */
  readonly documentId: Scalars['ID']['input'];
  /** The convener who decides; without it the meeting's chair, when one. */
  readonly approverId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which tasks. */
export type TaskFilter = {
  /** Those that fit this as well. */
  readonly AND?: InputMaybe<TaskFilter>;
  /** Those that fit this instead. */
  readonly OR?: InputMaybe<TaskFilter>;
  /** Those that do not fit this. */
  readonly NOT?: InputMaybe<TaskFilter>;
  /** True: each only once. */
  readonly DISTINCT?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that follow from this meeting. */
  readonly meeting?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that follow from this decision. */
  readonly decision?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with this in title or requirement. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only those due on this day or later. */
  readonly dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only those due on this day or before. */
  readonly dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only those in one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<TaskState>>;
  /** Only those that this unit leads or supports. */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
  /** True: only those owed and past their due day; false: the others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only what the asker's own units lead or support and still owe. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A task of a decision. */
export type TaskInput = {
  /** What is to be done, at most 200 characters; no petitioner's name. */
  readonly title: Scalars['String']['input'];
  /** The unit that answers for it. */
  readonly leadUnitId: Scalars['ID']['input'];
  /** Units that support it; not the lead unit. */
  readonly supportingUnitIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** What counts as done, at most 4000 characters. */
  readonly requirement?: Scalars['String']['input'];
  /** Responsible person in the lead unit. */
  readonly responsiblePerson?: Scalars['String']['input'];
  /** Last day: a working day, today or later. None: the rulebook's term from the issue. */
  readonly dueDay?: InputMaybe<Scalars['Date']['input']>;
};

/** In which order. */
export type TaskOrder =
  /** By dueDay. */
  { readonly dueDay: Ordering; readonly createdAt?: never; }
  |  /** By createdAt. */
  { readonly dueDay?: never; readonly createdAt: Ordering; };

/** States of a task, in their order. */
export type TaskState =
  /** 立项: recorded; its decision is not in force. */
  | 'REGISTERED'
  /** 交办: owed by the lead unit. */
  | 'ASSIGNED'
  /** 签收: the lead unit works on it. */
  | 'ACCEPTED'
  /** 反馈: reported done, not verified. */
  | 'REPORTED'
  /** 办结: verified by the Office. */
  | 'DONE'
  /** 销号: closed. */
  | 'STRUCK_OFF'
  /** Dropped with its decision before it was in force. */
  | 'DROPPED';

/** That the Office found a task done. */
export type VerifyTaskInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
  /** What is said with it. */
  readonly opinion?: Scalars['String']['input'];
};

/** Who must act next on a task. */
export type WaitingOn =
  /** The lead unit. */
  | 'LEAD_UNIT'
  /** The Office: to issue, verify or strike off. */
  | 'OFFICE'
  /** Nobody: it is closed. */
  | 'NOBODY';

/** Which paper is taken back. */
export type WithdrawDocumentInput = {
  /** Appointment in which to act, where several of the asker's posts could. */
  readonly asPost?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the client's choice (at most 100 characters): the same act sent again is not done again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that the asker read; Conflict when it is no longer the current one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The paper. */
  readonly documentId: Scalars['ID']['input'];
};

/** Which groups. */
export type WorkingGroupFilter = {
  /** Those that fit this as well. */
  readonly AND?: InputMaybe<WorkingGroupFilter>;
  /** Those that fit this instead. */
  readonly OR?: InputMaybe<WorkingGroupFilter>;
  /** Those that do not fit this. */
  readonly NOT?: InputMaybe<WorkingGroupFilter>;
  /** True: each only once. */
  readonly DISTINCT?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that exist on this day. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Only those led by this unit. */
  readonly leadUnit?: InputMaybe<Scalars['ID']['input']>;
};

export type AcceptTaskMutationVariables = Exact<{
  input: AcceptTaskInput;
}>;


export type AcceptTaskMutation = { readonly acceptTask: { readonly __typename: 'Task', readonly id: string, readonly version: number, readonly state: TaskState, readonly stateLabel: string, readonly title: string, readonly percentage: number, readonly pace: Pace, readonly dueDay?: string | null, readonly doneDay?: string | null, readonly waitingOn: WaitingOn, readonly isOverdue: boolean, readonly awaitsExtension: boolean, readonly allowedActions: ReadonlyArray<string> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type AcknowledgeDocumentMutationVariables = Exact<{
  input: AcknowledgeDocumentInput;
}>;


export type AcknowledgeDocumentMutation = { readonly acknowledgeDocument: { readonly __typename: 'Document', readonly id: string, readonly version: number, readonly state: DocumentState, readonly stateLabel: string, readonly purpose: DocumentPurpose, readonly genre?: DocumentGenre | null, readonly title: string, readonly reference: string, readonly issuedAt?: string | null, readonly acknowledgeBy?: string | null, readonly acknowledgedCount?: number | null, readonly recipientCount?: number | null, readonly allowedActions: ReadonlyArray<string>, readonly versions: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly route: ReadonlyArray<{ readonly id: string, readonly round: number, readonly place: number, readonly key: ApprovalStepKey, readonly outcome?: StepOutcome | null, readonly appointment?: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } | null }>, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: RecipientKind, readonly acknowledgedAt?: string | null, readonly unit: { readonly id: string, readonly shortName: string } }> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type AdoptRulebookMutationVariables = Exact<{
  input: AdoptRulebookInput;
}>;


export type AdoptRulebookMutation = { readonly adoptRulebook: { readonly __typename: 'Adoption', readonly id: string, readonly rulebookKey: string, readonly rulebookVersion: string, readonly effectiveFrom: string, readonly overrides: unknown, readonly adoptedAt: string } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type AmendDecisionMutationVariables = Exact<{
  input: AmendDecisionInput;
}>;


export type AmendDecisionMutation = { readonly amendDecision: { readonly __typename: 'Decision', readonly id: string, readonly version: number, readonly state: DecisionState, readonly stateLabel: string, readonly position: number, readonly text: string, readonly isMajor: boolean, readonly allowedActions: ReadonlyArray<string>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: TaskState, readonly title: string, readonly dueDay?: string | null, readonly allowedActions: ReadonlyArray<string>, readonly leadUnit: { readonly id: string, readonly shortName: string } }> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type AppointmentsQueryVariables = Exact<{
  filters?: InputMaybe<AppointmentFilter>;
  ordering?: ReadonlyArray<AppointmentOrder> | AppointmentOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AppointmentsQuery = { readonly appointments: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly post: Post, readonly postLabel: string, readonly title: string, readonly isPrincipal: boolean, readonly fromDay: string, readonly toDay?: string | null, readonly person: { readonly id: string, readonly name: string }, readonly unit?: { readonly id: string, readonly name: string, readonly shortName: string } | null, readonly group?: { readonly id: string, readonly name: string } | null, readonly section?: { readonly id: string, readonly name: string } | null } }> } };

export type ApproveDocumentMutationVariables = Exact<{
  input: ApproveDocumentInput;
}>;


export type ApproveDocumentMutation = { readonly approveDocument: { readonly __typename: 'Document', readonly id: string, readonly version: number, readonly state: DocumentState, readonly stateLabel: string, readonly purpose: DocumentPurpose, readonly genre?: DocumentGenre | null, readonly title: string, readonly reference: string, readonly issuedAt?: string | null, readonly acknowledgeBy?: string | null, readonly acknowledgedCount?: number | null, readonly recipientCount?: number | null, readonly allowedActions: ReadonlyArray<string>, readonly versions: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly route: ReadonlyArray<{ readonly id: string, readonly round: number, readonly place: number, readonly key: ApprovalStepKey, readonly outcome?: StepOutcome | null, readonly appointment?: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } | null }>, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: RecipientKind, readonly acknowledgedAt?: string | null, readonly unit: { readonly id: string, readonly shortName: string } }> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type ArticlesQueryVariables = Exact<{
  search?: Scalars['String']['input'];
}>;


export type ArticlesQuery = { readonly articles: ReadonlyArray<{ readonly number: string, readonly title: string, readonly summary: string, readonly interpretations: ReadonlyArray<{ readonly day: string, readonly text: string, readonly givenBy: string }> }> };

export type AskExtensionMutationVariables = Exact<{
  input: AskExtensionInput;
}>;


export type AskExtensionMutation = { readonly askExtension: { readonly __typename: 'Task', readonly id: string, readonly version: number, readonly state: TaskState, readonly stateLabel: string, readonly title: string, readonly percentage: number, readonly pace: Pace, readonly dueDay?: string | null, readonly doneDay?: string | null, readonly waitingOn: WaitingOn, readonly isOverdue: boolean, readonly awaitsExtension: boolean, readonly allowedActions: ReadonlyArray<string> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type BeginAppointmentMutationVariables = Exact<{
  input: BeginAppointmentInput;
}>;


export type BeginAppointmentMutation = { readonly beginAppointment: { readonly __typename: 'Appointment', readonly id: string, readonly post: Post, readonly postLabel: string, readonly title: string, readonly fromDay: string, readonly toDay?: string | null, readonly isPrincipal: boolean, readonly person: { readonly id: string, readonly name: string }, readonly unit?: { readonly id: string, readonly name: string } | null, readonly group?: { readonly id: string, readonly name: string } | null, readonly section?: { readonly id: string, readonly name: string } | null } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type ChaseTaskMutationVariables = Exact<{
  input: ChaseTaskInput;
}>;


export type ChaseTaskMutation = { readonly chaseTask: { readonly __typename: 'Task', readonly id: string, readonly version: number, readonly state: TaskState, readonly stateLabel: string, readonly title: string, readonly percentage: number, readonly pace: Pace, readonly dueDay?: string | null, readonly doneDay?: string | null, readonly waitingOn: WaitingOn, readonly isOverdue: boolean, readonly awaitsExtension: boolean, readonly allowedActions: ReadonlyArray<string> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type ContributeProgressMutationVariables = Exact<{
  input: ContributeProgressInput;
}>;


export type ContributeProgressMutation = { readonly contributeProgress: { readonly __typename: 'Task', readonly id: string, readonly version: number, readonly state: TaskState, readonly stateLabel: string, readonly title: string, readonly percentage: number, readonly pace: Pace, readonly dueDay?: string | null, readonly doneDay?: string | null, readonly waitingOn: WaitingOn, readonly isOverdue: boolean, readonly awaitsExtension: boolean, readonly allowedActions: ReadonlyArray<string> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type CountersignDocumentMutationVariables = Exact<{
  input: CountersignDocumentInput;
}>;


export type CountersignDocumentMutation = { readonly countersignDocument: { readonly __typename: 'Document', readonly id: string, readonly version: number, readonly state: DocumentState, readonly stateLabel: string, readonly purpose: DocumentPurpose, readonly genre?: DocumentGenre | null, readonly title: string, readonly reference: string, readonly issuedAt?: string | null, readonly acknowledgeBy?: string | null, readonly acknowledgedCount?: number | null, readonly recipientCount?: number | null, readonly allowedActions: ReadonlyArray<string>, readonly versions: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly route: ReadonlyArray<{ readonly id: string, readonly round: number, readonly place: number, readonly key: ApprovalStepKey, readonly outcome?: StepOutcome | null, readonly appointment?: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } | null }>, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: RecipientKind, readonly acknowledgedAt?: string | null, readonly unit: { readonly id: string, readonly shortName: string } }> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type CreateJointMeetingMutationVariables = Exact<{
  input: CreateJointMeetingInput;
}>;


export type CreateJointMeetingMutation = { readonly createJointMeeting: { readonly __typename: 'JointMeeting', readonly id: string, readonly code: string, readonly name: string, readonly shortName: string, readonly nameEn: string, readonly level: Level, readonly aliases: ReadonlyArray<string>, readonly parent?: { readonly id: string, readonly code: string, readonly name: string } | null } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type DecideExtensionMutationVariables = Exact<{
  input: DecideExtensionInput;
}>;


export type DecideExtensionMutation = { readonly decideExtension: { readonly __typename: 'Task', readonly id: string, readonly version: number, readonly state: TaskState, readonly stateLabel: string, readonly title: string, readonly percentage: number, readonly pace: Pace, readonly dueDay?: string | null, readonly doneDay?: string | null, readonly waitingOn: WaitingOn, readonly isOverdue: boolean, readonly awaitsExtension: boolean, readonly allowedActions: ReadonlyArray<string> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type DecisionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DecisionQuery = { readonly decision?: { readonly id: string, readonly version: number, readonly createdAt: string, readonly state: DecisionState, readonly stateLabel: string, readonly position: number, readonly text: string, readonly isMajor: boolean, readonly inForceAt?: string | null, readonly reason: string, readonly allowedActions: ReadonlyArray<string>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: TaskState, readonly stateLabel: string, readonly title: string, readonly requirement: string, readonly responsiblePerson: string, readonly dueDay?: string | null, readonly percentage: number, readonly pace: Pace, readonly isOverdue: boolean, readonly leadUnit: { readonly id: string, readonly shortName: string }, readonly supportingUnits: ReadonlyArray<{ readonly unit: { readonly id: string, readonly shortName: string } }> }>, readonly history: ReadonlyArray<{ readonly at: string, readonly verb: string, readonly label: string, readonly person: string, readonly post: string, readonly marks: ReadonlyArray<string> }> } | null };

export type DecisionsQueryVariables = Exact<{
  filters?: InputMaybe<DecisionFilter>;
  ordering?: ReadonlyArray<DecisionOrder> | DecisionOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DecisionsQuery = { readonly decisions: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly state: DecisionState, readonly stateLabel: string, readonly position: number, readonly text: string, readonly isMajor: boolean, readonly inForceAt?: string | null, readonly allowedActions: ReadonlyArray<string>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: TaskState, readonly title: string, readonly dueDay?: string | null, readonly isOverdue: boolean, readonly leadUnit: { readonly id: string, readonly shortName: string } }> } }> } };

export type DelegationsQueryVariables = Exact<{
  filters?: InputMaybe<DelegationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DelegationsQuery = { readonly delegations: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly scope: ReadonlyArray<string>, readonly text: string, readonly fromDay: string, readonly toDay?: string | null, readonly givenAt: string, readonly revokedAt?: string | null, readonly giver: { readonly id: string, readonly title: string, readonly person: { readonly id: string, readonly name: string } }, readonly receiver: { readonly id: string, readonly title: string, readonly person: { readonly id: string, readonly name: string } } } }> } };

export type DisableAccountMutationVariables = Exact<{
  input: DisableAccountInput;
}>;


export type DisableAccountMutation = { readonly disableAccount: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly username?: string | null, readonly isActive: boolean } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type DiscardDocumentMutationVariables = Exact<{
  input: DiscardDocumentInput;
}>;


export type DiscardDocumentMutation = { readonly discardDocument: { readonly __typename: 'Document', readonly id: string, readonly version: number, readonly state: DocumentState, readonly stateLabel: string, readonly purpose: DocumentPurpose, readonly genre?: DocumentGenre | null, readonly title: string, readonly reference: string, readonly issuedAt?: string | null, readonly acknowledgeBy?: string | null, readonly acknowledgedCount?: number | null, readonly recipientCount?: number | null, readonly allowedActions: ReadonlyArray<string>, readonly versions: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly route: ReadonlyArray<{ readonly id: string, readonly round: number, readonly place: number, readonly key: ApprovalStepKey, readonly outcome?: StepOutcome | null, readonly appointment?: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } | null }>, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: RecipientKind, readonly acknowledgedAt?: string | null, readonly unit: { readonly id: string, readonly shortName: string } }> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type DocumentQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DocumentQuery = { readonly document?: { readonly id: string, readonly version: number, readonly createdAt: string, readonly purpose: DocumentPurpose, readonly genre?: DocumentGenre | null, readonly state: DocumentState, readonly stateLabel: string, readonly title: string, readonly body?: string | null, readonly reference: string, readonly year?: number | null, readonly number?: number | null, readonly issuedAt?: string | null, readonly acknowledgeBy?: string | null, readonly recalledAt?: string | null, readonly reason: string, readonly acknowledgedCount?: number | null, readonly recipientCount?: number | null, readonly allowedActions: ReadonlyArray<string>, readonly versions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly savedAt: string, readonly savedBy: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } }>, readonly route: ReadonlyArray<{ readonly id: string, readonly round: number, readonly place: number, readonly key: ApprovalStepKey, readonly versionNumber: number, readonly outcome?: StepOutcome | null, readonly opinion: string, readonly actedAt?: string | null, readonly appointment?: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } | null, readonly unit?: { readonly id: string, readonly shortName: string } | null, readonly actedBy?: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } | null }>, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: RecipientKind, readonly place: number, readonly acknowledgedAt?: string | null, readonly unit: { readonly id: string, readonly name: string, readonly shortName: string }, readonly acknowledgedBy?: { readonly id: string, readonly name: string } | null }>, readonly history: ReadonlyArray<{ readonly at: string, readonly verb: string, readonly label: string, readonly person: string, readonly post: string, readonly marks: ReadonlyArray<string> }> } | null };

export type DocumentDifferenceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
}>;


export type DocumentDifferenceQuery = { readonly document?: { readonly id: string, readonly title: string, readonly difference: ReadonlyArray<{ readonly kind: LineKind, readonly text: string, readonly oldNumber?: number | null, readonly newNumber?: number | null, readonly segments: ReadonlyArray<{ readonly text: string, readonly changed: boolean }> }> } | null };

export type DocumentsQueryVariables = Exact<{
  filters?: InputMaybe<DocumentFilter>;
  ordering?: ReadonlyArray<DocumentOrder> | DocumentOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DocumentsQuery = { readonly documents: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly purpose: DocumentPurpose, readonly genre?: DocumentGenre | null, readonly state: DocumentState, readonly stateLabel: string, readonly title: string, readonly reference: string, readonly issuedAt?: string | null, readonly acknowledgeBy?: string | null, readonly acknowledgedCount?: number | null, readonly recipientCount?: number | null, readonly allowedActions: ReadonlyArray<string> } }> } };

export type DraftDocumentMutationVariables = Exact<{
  input: DraftDocumentInput;
}>;


export type DraftDocumentMutation = { readonly draftDocument: { readonly __typename: 'Document', readonly id: string, readonly version: number, readonly state: DocumentState, readonly stateLabel: string, readonly purpose: DocumentPurpose, readonly genre?: DocumentGenre | null, readonly title: string, readonly reference: string, readonly issuedAt?: string | null, readonly acknowledgeBy?: string | null, readonly acknowledgedCount?: number | null, readonly recipientCount?: number | null, readonly allowedActions: ReadonlyArray<string>, readonly versions: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly route: ReadonlyArray<{ readonly id: string, readonly round: number, readonly place: number, readonly key: ApprovalStepKey, readonly outcome?: StepOutcome | null, readonly appointment?: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } | null }>, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: RecipientKind, readonly acknowledgedAt?: string | null, readonly unit: { readonly id: string, readonly shortName: string } }> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type DropDecisionMutationVariables = Exact<{
  input: DropDecisionInput;
}>;


export type DropDecisionMutation = { readonly dropDecision: { readonly __typename: 'Decision', readonly id: string, readonly version: number, readonly state: DecisionState, readonly stateLabel: string, readonly position: number, readonly text: string, readonly isMajor: boolean, readonly allowedActions: ReadonlyArray<string>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: TaskState, readonly title: string, readonly dueDay?: string | null, readonly allowedActions: ReadonlyArray<string>, readonly leadUnit: { readonly id: string, readonly shortName: string } }> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type EnableAccountMutationVariables = Exact<{
  input: EnableAccountInput;
}>;


export type EnableAccountMutation = { readonly enableAccount: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly username?: string | null, readonly isActive: boolean } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type EndAppointmentMutationVariables = Exact<{
  input: EndAppointmentInput;
}>;


export type EndAppointmentMutation = { readonly endAppointment: { readonly __typename: 'Appointment', readonly id: string, readonly post: Post, readonly postLabel: string, readonly title: string, readonly fromDay: string, readonly toDay?: string | null, readonly isPrincipal: boolean, readonly person: { readonly id: string, readonly name: string }, readonly unit?: { readonly id: string, readonly name: string } | null, readonly group?: { readonly id: string, readonly name: string } | null, readonly section?: { readonly id: string, readonly name: string } | null } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type GiveDelegationMutationVariables = Exact<{
  input: GiveDelegationInput;
}>;


export type GiveDelegationMutation = { readonly giveDelegation: { readonly __typename: 'Delegation', readonly id: string, readonly scope: ReadonlyArray<string>, readonly text: string, readonly fromDay: string, readonly toDay?: string | null, readonly givenAt: string, readonly revokedAt?: string | null, readonly giver: { readonly id: string, readonly title: string, readonly person: { readonly name: string } }, readonly receiver: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type GroupsQueryVariables = Exact<{
  filters?: InputMaybe<WorkingGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GroupsQuery = { readonly groups: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly code: string, readonly name: string, readonly position: number, readonly fromDay: string, readonly toDay?: string | null, readonly leadUnit: { readonly id: string, readonly shortName: string }, readonly deputyUnits: ReadonlyArray<{ readonly id: string, readonly shortName: string }> } }> } };

export type InviteAccountMutationVariables = Exact<{
  input: InviteAccountInput;
}>;


export type InviteAccountMutation = { readonly inviteAccount: { readonly __typename: 'SetupLink', readonly id: string, readonly username: string, readonly token?: string | null, readonly createdAt: string, readonly expiresAt: string, readonly usedAt?: string | null } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type IssueDocumentMutationVariables = Exact<{
  input: IssueDocumentInput;
}>;


export type IssueDocumentMutation = { readonly issueDocument: { readonly __typename: 'Document', readonly id: string, readonly version: number, readonly state: DocumentState, readonly stateLabel: string, readonly purpose: DocumentPurpose, readonly genre?: DocumentGenre | null, readonly title: string, readonly reference: string, readonly issuedAt?: string | null, readonly acknowledgeBy?: string | null, readonly acknowledgedCount?: number | null, readonly recipientCount?: number | null, readonly allowedActions: ReadonlyArray<string>, readonly versions: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly route: ReadonlyArray<{ readonly id: string, readonly round: number, readonly place: number, readonly key: ApprovalStepKey, readonly outcome?: StepOutcome | null, readonly appointment?: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } | null }>, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: RecipientKind, readonly acknowledgedAt?: string | null, readonly unit: { readonly id: string, readonly shortName: string } }> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type JointMeetingsQueryVariables = Exact<{
  filters?: InputMaybe<JointMeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type JointMeetingsQuery = { readonly jointMeetings: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly code: string, readonly name: string, readonly shortName: string, readonly nameEn: string, readonly level: Level, readonly aliases: ReadonlyArray<string>, readonly parent?: { readonly id: string, readonly code: string, readonly shortName: string } | null } }> } };

export type OutsideAddresseesQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OutsideAddresseesQuery = { readonly outsideAddressees: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly direction: Direction } }> } };

export type PapersOwedQueryVariables = Exact<{ [key: string]: never; }>;


export type PapersOwedQuery = { readonly papersOwed: ReadonlyArray<{ readonly meetingId: string, readonly meetingTitle: string, readonly purpose: DocumentPurpose, readonly since: string, readonly documentId?: string | null }> };

export type PeopleQueryVariables = Exact<{
  filters?: InputMaybe<PersonFilter>;
  ordering?: ReadonlyArray<PersonOrder> | PersonOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PeopleQuery = { readonly people: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly username?: string | null, readonly email?: string | null, readonly phone?: string | null, readonly isActive: boolean, readonly appointments: ReadonlyArray<{ readonly id: string, readonly post: Post, readonly postLabel: string, readonly title: string, readonly fromDay: string, readonly toDay?: string | null }> } }> } };

export type RecallDocumentMutationVariables = Exact<{
  input: RecallDocumentInput;
}>;


export type RecallDocumentMutation = { readonly recallDocument: { readonly __typename: 'Document', readonly id: string, readonly version: number, readonly state: DocumentState, readonly stateLabel: string, readonly purpose: DocumentPurpose, readonly genre?: DocumentGenre | null, readonly title: string, readonly reference: string, readonly issuedAt?: string | null, readonly acknowledgeBy?: string | null, readonly acknowledgedCount?: number | null, readonly recipientCount?: number | null, readonly allowedActions: ReadonlyArray<string>, readonly versions: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly route: ReadonlyArray<{ readonly id: string, readonly round: number, readonly place: number, readonly key: ApprovalStepKey, readonly outcome?: StepOutcome | null, readonly appointment?: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } | null }>, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: RecipientKind, readonly acknowledgedAt?: string | null, readonly unit: { readonly id: string, readonly shortName: string } }> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { readonly recordDecision: { readonly __typename: 'Decision', readonly id: string, readonly version: number, readonly state: DecisionState, readonly stateLabel: string, readonly position: number, readonly text: string, readonly isMajor: boolean, readonly allowedActions: ReadonlyArray<string>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: TaskState, readonly title: string, readonly dueDay?: string | null, readonly allowedActions: ReadonlyArray<string>, readonly leadUnit: { readonly id: string, readonly shortName: string } }> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type RenewSetupLinkMutationVariables = Exact<{
  input: RenewSetupLinkInput;
}>;


export type RenewSetupLinkMutation = { readonly renewSetupLink: { readonly __typename: 'SetupLink', readonly id: string, readonly username: string, readonly token?: string | null, readonly createdAt: string, readonly expiresAt: string, readonly usedAt?: string | null } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type ReopenTaskMutationVariables = Exact<{
  input: ReopenTaskInput;
}>;


export type ReopenTaskMutation = { readonly reopenTask: { readonly __typename: 'Task', readonly id: string, readonly version: number, readonly state: TaskState, readonly stateLabel: string, readonly title: string, readonly percentage: number, readonly pace: Pace, readonly dueDay?: string | null, readonly doneDay?: string | null, readonly waitingOn: WaitingOn, readonly isOverdue: boolean, readonly awaitsExtension: boolean, readonly allowedActions: ReadonlyArray<string> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type ReportProgressMutationVariables = Exact<{
  input: ReportProgressInput;
}>;


export type ReportProgressMutation = { readonly reportProgress: { readonly __typename: 'Task', readonly id: string, readonly version: number, readonly state: TaskState, readonly stateLabel: string, readonly title: string, readonly percentage: number, readonly pace: Pace, readonly dueDay?: string | null, readonly doneDay?: string | null, readonly waitingOn: WaitingOn, readonly isOverdue: boolean, readonly awaitsExtension: boolean, readonly allowedActions: ReadonlyArray<string> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type ReportTaskDoneMutationVariables = Exact<{
  input: ReportTaskDoneInput;
}>;


export type ReportTaskDoneMutation = { readonly reportTaskDone: { readonly __typename: 'Task', readonly id: string, readonly version: number, readonly state: TaskState, readonly stateLabel: string, readonly title: string, readonly percentage: number, readonly pace: Pace, readonly dueDay?: string | null, readonly doneDay?: string | null, readonly waitingOn: WaitingOn, readonly isOverdue: boolean, readonly awaitsExtension: boolean, readonly allowedActions: ReadonlyArray<string> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type ReturnDocumentMutationVariables = Exact<{
  input: ReturnDocumentInput;
}>;


export type ReturnDocumentMutation = { readonly returnDocument: { readonly __typename: 'Document', readonly id: string, readonly version: number, readonly state: DocumentState, readonly stateLabel: string, readonly purpose: DocumentPurpose, readonly genre?: DocumentGenre | null, readonly title: string, readonly reference: string, readonly issuedAt?: string | null, readonly acknowledgeBy?: string | null, readonly acknowledgedCount?: number | null, readonly recipientCount?: number | null, readonly allowedActions: ReadonlyArray<string>, readonly versions: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly route: ReadonlyArray<{ readonly id: string, readonly round: number, readonly place: number, readonly key: ApprovalStepKey, readonly outcome?: StepOutcome | null, readonly appointment?: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } | null }>, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: RecipientKind, readonly acknowledgedAt?: string | null, readonly unit: { readonly id: string, readonly shortName: string } }> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type ReturnTaskMutationVariables = Exact<{
  input: ReturnTaskInput;
}>;


export type ReturnTaskMutation = { readonly returnTask: { readonly __typename: 'Task', readonly id: string, readonly version: number, readonly state: TaskState, readonly stateLabel: string, readonly title: string, readonly percentage: number, readonly pace: Pace, readonly dueDay?: string | null, readonly doneDay?: string | null, readonly waitingOn: WaitingOn, readonly isOverdue: boolean, readonly awaitsExtension: boolean, readonly allowedActions: ReadonlyArray<string> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type ReviewDocumentMutationVariables = Exact<{
  input: ReviewDocumentInput;
}>;


export type ReviewDocumentMutation = { readonly reviewDocument: { readonly __typename: 'Document', readonly id: string, readonly version: number, readonly state: DocumentState, readonly stateLabel: string, readonly purpose: DocumentPurpose, readonly genre?: DocumentGenre | null, readonly title: string, readonly reference: string, readonly issuedAt?: string | null, readonly acknowledgeBy?: string | null, readonly acknowledgedCount?: number | null, readonly recipientCount?: number | null, readonly allowedActions: ReadonlyArray<string>, readonly versions: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly route: ReadonlyArray<{ readonly id: string, readonly round: number, readonly place: number, readonly key: ApprovalStepKey, readonly outcome?: StepOutcome | null, readonly appointment?: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } | null }>, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: RecipientKind, readonly acknowledgedAt?: string | null, readonly unit: { readonly id: string, readonly shortName: string } }> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type ReviseDocumentMutationVariables = Exact<{
  input: ReviseDocumentInput;
}>;


export type ReviseDocumentMutation = { readonly reviseDocument: { readonly __typename: 'Document', readonly id: string, readonly version: number, readonly state: DocumentState, readonly stateLabel: string, readonly purpose: DocumentPurpose, readonly genre?: DocumentGenre | null, readonly title: string, readonly reference: string, readonly issuedAt?: string | null, readonly acknowledgeBy?: string | null, readonly acknowledgedCount?: number | null, readonly recipientCount?: number | null, readonly allowedActions: ReadonlyArray<string>, readonly versions: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly route: ReadonlyArray<{ readonly id: string, readonly round: number, readonly place: number, readonly key: ApprovalStepKey, readonly outcome?: StepOutcome | null, readonly appointment?: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } | null }>, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: RecipientKind, readonly acknowledgedAt?: string | null, readonly unit: { readonly id: string, readonly shortName: string } }> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type RevokeDelegationMutationVariables = Exact<{
  input: RevokeDelegationInput;
}>;


export type RevokeDelegationMutation = { readonly revokeDelegation: { readonly __typename: 'Delegation', readonly id: string, readonly scope: ReadonlyArray<string>, readonly text: string, readonly fromDay: string, readonly toDay?: string | null, readonly givenAt: string, readonly revokedAt?: string | null, readonly giver: { readonly id: string, readonly title: string, readonly person: { readonly name: string } }, readonly receiver: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type RulebookQueryVariables = Exact<{
  day?: InputMaybe<Scalars['Date']['input']>;
}>;


export type RulebookQuery = { readonly rulebook: { readonly key: string, readonly version: string, readonly title: string, readonly effectiveFrom: string, readonly verbs: ReadonlyArray<{ readonly verb: string, readonly title: string, readonly posts: ReadonlyArray<string>, readonly of?: string | null, readonly only?: string | null, readonly also: ReadonlyArray<string>, readonly articles: ReadonlyArray<string>, readonly days?: string | null }>, readonly meetings: ReadonlyArray<{ readonly kind: string, readonly title: string, readonly chair: ReadonlyArray<string>, readonly delegatedTo: ReadonlyArray<string>, readonly called: string, readonly agendaMustCarry: ReadonlyArray<string>, readonly decidesMajor: boolean, readonly paper: string, readonly paperOwed: boolean, readonly articles: ReadonlyArray<string> }>, readonly papers: ReadonlyArray<{ readonly purpose: string, readonly title: string, readonly genre?: string | null, readonly recipients: string, readonly articles: ReadonlyArray<string>, readonly route: ReadonlyArray<{ readonly step: string, readonly posts: ReadonlyArray<string>, readonly article: string }> }>, readonly parameters: ReadonlyArray<{ readonly name: string, readonly title: string, readonly description: string, readonly type: string, readonly unit?: string | null, readonly value: unknown, readonly default: unknown, readonly least?: number | null, readonly most?: number | null, readonly options: ReadonlyArray<string>, readonly overridable: boolean }> } };

export type SectionsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SectionsQuery = { readonly sections: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly code: string, readonly name: string } }> } };

export type SetPasswordMutationVariables = Exact<{
  input: SetPasswordInput;
}>;


export type SetPasswordMutation = { readonly setPassword: { readonly __typename: 'PasswordSet', readonly username: string } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type StrikeOffTaskMutationVariables = Exact<{
  input: StrikeOffTaskInput;
}>;


export type StrikeOffTaskMutation = { readonly strikeOffTask: { readonly __typename: 'Task', readonly id: string, readonly version: number, readonly state: TaskState, readonly stateLabel: string, readonly title: string, readonly percentage: number, readonly pace: Pace, readonly dueDay?: string | null, readonly doneDay?: string | null, readonly waitingOn: WaitingOn, readonly isOverdue: boolean, readonly awaitsExtension: boolean, readonly allowedActions: ReadonlyArray<string> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type SubmitDocumentMutationVariables = Exact<{
  input: SubmitDocumentInput;
}>;


export type SubmitDocumentMutation = { readonly submitDocument: { readonly __typename: 'Document', readonly id: string, readonly version: number, readonly state: DocumentState, readonly stateLabel: string, readonly purpose: DocumentPurpose, readonly genre?: DocumentGenre | null, readonly title: string, readonly reference: string, readonly issuedAt?: string | null, readonly acknowledgeBy?: string | null, readonly acknowledgedCount?: number | null, readonly recipientCount?: number | null, readonly allowedActions: ReadonlyArray<string>, readonly versions: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly route: ReadonlyArray<{ readonly id: string, readonly round: number, readonly place: number, readonly key: ApprovalStepKey, readonly outcome?: StepOutcome | null, readonly appointment?: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } | null }>, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: RecipientKind, readonly acknowledgedAt?: string | null, readonly unit: { readonly id: string, readonly shortName: string } }> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type TaskQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TaskQuery = { readonly task?: { readonly id: string, readonly version: number, readonly createdAt: string, readonly state: TaskState, readonly stateLabel: string, readonly title: string, readonly requirement: string, readonly responsiblePerson: string, readonly dueDay?: string | null, readonly dueDayProvisional: boolean, readonly firstDueDay?: string | null, readonly isOverdue: boolean, readonly daysLate: number, readonly percentage: number, readonly pace: Pace, readonly waitingOn: WaitingOn, readonly assignedAt?: string | null, readonly acceptedAt?: string | null, readonly reportedDoneAt?: string | null, readonly doneDay?: string | null, readonly verifiedAt?: string | null, readonly struckOffAt?: string | null, readonly chasedCount: number, readonly extendedCount: number, readonly awaitsExtension: boolean, readonly allowedActions: ReadonlyArray<string>, readonly leadUnit: { readonly id: string, readonly name: string, readonly shortName: string }, readonly supportingUnits: ReadonlyArray<{ readonly unit: { readonly id: string, readonly name: string, readonly shortName: string } }>, readonly decision?: { readonly id: string, readonly state: DecisionState, readonly text: string, readonly isMajor: boolean } | null, readonly progressReports: ReadonlyArray<{ readonly reportedAt: string, readonly percentage?: number | null, readonly pace?: Pace | null, readonly text: string, readonly problem: string, readonly isFinal: boolean, readonly unit: { readonly id: string, readonly shortName: string }, readonly reportedBy: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } }>, readonly extensions: ReadonlyArray<{ readonly state: ExtensionState, readonly askedAt: string, readonly newDueDay: string, readonly reason: string, readonly decidedAt?: string | null, readonly opinion: string, readonly askedBy: { readonly id: string, readonly person: { readonly name: string } }, readonly decidedBy?: { readonly id: string, readonly person: { readonly name: string } } | null }>, readonly chasers: ReadonlyArray<{ readonly sentAt: string, readonly text: string, readonly answerBy?: string | null, readonly sentBy: { readonly id: string, readonly person: { readonly name: string } } }>, readonly history: ReadonlyArray<{ readonly at: string, readonly verb: string, readonly label: string, readonly person: string, readonly post: string, readonly marks: ReadonlyArray<string> }> } | null };

export type TasksQueryVariables = Exact<{
  filters?: InputMaybe<TaskFilter>;
  ordering?: ReadonlyArray<TaskOrder> | TaskOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TasksQuery = { readonly tasks: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly state: TaskState, readonly stateLabel: string, readonly title: string, readonly responsiblePerson: string, readonly dueDay?: string | null, readonly dueDayProvisional: boolean, readonly isOverdue: boolean, readonly daysLate: number, readonly percentage: number, readonly pace: Pace, readonly waitingOn: WaitingOn, readonly awaitsExtension: boolean, readonly chasedCount: number, readonly extendedCount: number, readonly allowedActions: ReadonlyArray<string>, readonly leadUnit: { readonly id: string, readonly shortName: string }, readonly supportingUnits: ReadonlyArray<{ readonly unit: { readonly id: string, readonly shortName: string } }> } }> } };

export type UnitsQueryVariables = Exact<{
  filters?: InputMaybe<MemberUnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type UnitsQuery = { readonly units: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly code: string, readonly name: string, readonly shortName: string, readonly position: number, readonly hostsOffice: boolean, readonly fromDay: string, readonly toDay?: string | null, readonly ledGroups: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } };

export type VerifyTaskMutationVariables = Exact<{
  input: VerifyTaskInput;
}>;


export type VerifyTaskMutation = { readonly verifyTask: { readonly __typename: 'Task', readonly id: string, readonly version: number, readonly state: TaskState, readonly stateLabel: string, readonly title: string, readonly percentage: number, readonly pace: Pace, readonly dueDay?: string | null, readonly doneDay?: string | null, readonly waitingOn: WaitingOn, readonly isOverdue: boolean, readonly awaitsExtension: boolean, readonly allowedActions: ReadonlyArray<string> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer?: { readonly id: string, readonly name: string, readonly username: string, readonly email: string, readonly phone: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly post: Post, readonly postLabel: string, readonly title: string, readonly place?: string | null, readonly fromDay: string, readonly toDay?: string | null, readonly jointMeeting: { readonly code: string, readonly name: string, readonly shortName: string } }>, readonly here?: { readonly day: string, readonly jointMeeting: { readonly code: string, readonly name: string, readonly shortName: string }, readonly posts: ReadonlyArray<{ readonly id: string, readonly post: Post, readonly postLabel: string, readonly title: string, readonly place?: string | null }>, readonly acts: ReadonlyArray<{ readonly verb: string, readonly title: string, readonly posts: ReadonlyArray<string>, readonly articles: ReadonlyArray<string> }> } | null } | null };

export type WithdrawDocumentMutationVariables = Exact<{
  input: WithdrawDocumentInput;
}>;


export type WithdrawDocumentMutation = { readonly withdrawDocument: { readonly __typename: 'Document', readonly id: string, readonly version: number, readonly state: DocumentState, readonly stateLabel: string, readonly purpose: DocumentPurpose, readonly genre?: DocumentGenre | null, readonly title: string, readonly reference: string, readonly issuedAt?: string | null, readonly acknowledgeBy?: string | null, readonly acknowledgedCount?: number | null, readonly recipientCount?: number | null, readonly allowedActions: ReadonlyArray<string>, readonly versions: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly route: ReadonlyArray<{ readonly id: string, readonly round: number, readonly place: number, readonly key: ApprovalStepKey, readonly outcome?: StepOutcome | null, readonly appointment?: { readonly id: string, readonly title: string, readonly person: { readonly name: string } } | null }>, readonly recipients: ReadonlyArray<{ readonly id: string, readonly kind: RecipientKind, readonly acknowledgedAt?: string | null, readonly unit: { readonly id: string, readonly shortName: string } }> } | { readonly __typename: 'RuleViolation', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } | { readonly __typename: 'ValidationFailed', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly code: string, readonly message: string }> } | { readonly __typename: 'Conflict', readonly code: string, readonly message: string } | { readonly __typename: 'NotFound', readonly code: string, readonly message: string } | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string, readonly article: string, readonly allowed: ReadonlyArray<string> } };


export const AcceptTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"acceptTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"doneDay"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsExtension"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AcceptTaskMutation, AcceptTaskMutationVariables>;
export const AcknowledgeDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"acknowledgeDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeDocumentMutation, AcknowledgeDocumentMutationVariables>;
export const AdoptRulebookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"adoptRulebook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptRulebookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptRulebook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Adoption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rulebookKey"}},{"kind":"Field","name":{"kind":"Name","value":"rulebookVersion"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdoptRulebookMutation, AdoptRulebookMutationVariables>;
export const AmendDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"amendDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMajor"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"leadUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AmendDecisionMutation, AmendDecisionMutationVariables>;
export const AppointmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"appointments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ordering"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentOrder"}}}}},"defaultValue":{"kind":"ListValue","values":[]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}},{"kind":"Argument","name":{"kind":"Name","value":"ordering"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ordering"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"postLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isPrincipal"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AppointmentsQuery, AppointmentsQueryVariables>;
export const ApproveDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"approveDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApproveDocumentMutation, ApproveDocumentMutationVariables>;
export const ArticlesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"articles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"interpretations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}}]}}]}}]}}]} as unknown as DocumentNode<ArticlesQuery, ArticlesQueryVariables>;
export const AskExtensionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"askExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"doneDay"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsExtension"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AskExtensionMutation, AskExtensionMutationVariables>;
export const BeginAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"beginAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"postLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"isPrincipal"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BeginAppointmentMutation, BeginAppointmentMutationVariables>;
export const ChaseTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"chaseTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChaseTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chaseTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"doneDay"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsExtension"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChaseTaskMutation, ChaseTaskMutationVariables>;
export const ContributeProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"contributeProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContributeProgressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contributeProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"doneDay"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsExtension"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContributeProgressMutation, ContributeProgressMutationVariables>;
export const CountersignDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"countersignDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountersignDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countersignDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountersignDocumentMutation, CountersignDocumentMutationVariables>;
export const CreateJointMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"createJointMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateJointMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createJointMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateJointMeetingMutation, CreateJointMeetingMutationVariables>;
export const DecideExtensionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"decideExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"doneDay"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsExtension"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecideExtensionMutation, DecideExtensionMutationVariables>;
export const DecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"decision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMajor"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"}},{"kind":"Field","name":{"kind":"Name","value":"responsiblePerson"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"leadUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportingUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"marks"}}]}}]}}]}}]} as unknown as DocumentNode<DecisionQuery, DecisionQueryVariables>;
export const DecisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"decisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ordering"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionOrder"}}}}},"defaultValue":{"kind":"ListValue","values":[]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}},{"kind":"Argument","name":{"kind":"Name","value":"ordering"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ordering"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMajor"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"leadUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecisionsQuery, DecisionsQueryVariables>;
export const DelegationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"delegations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DelegationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"giver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DelegationsQuery, DelegationsQueryVariables>;
export const DisableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"disableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisableAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DisableAccountMutation, DisableAccountMutationVariables>;
export const DiscardDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"discardDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DiscardDocumentMutation, DiscardDocumentMutationVariables>;
export const DocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"document"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeBy"}},{"kind":"Field","name":{"kind":"Name","value":"recalledAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"actedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"marks"}}]}}]}}]}}]} as unknown as DocumentNode<DocumentQuery, DocumentQueryVariables>;
export const DocumentDifferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"documentDifference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"difference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"oldNumber"}},{"kind":"Field","name":{"kind":"Name","value":"newNumber"}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DocumentDifferenceQuery, DocumentDifferenceQueryVariables>;
export const DocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"documents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ordering"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentOrder"}}}}},"defaultValue":{"kind":"ListValue","values":[]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}},{"kind":"Argument","name":{"kind":"Name","value":"ordering"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ordering"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DocumentsQuery, DocumentsQueryVariables>;
export const DraftDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"draftDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DraftDocumentMutation, DraftDocumentMutationVariables>;
export const DropDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"dropDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DropDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dropDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMajor"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"leadUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DropDecisionMutation, DropDecisionMutationVariables>;
export const EnableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"enableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnableAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnableAccountMutation, EnableAccountMutationVariables>;
export const EndAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"endAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"postLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"isPrincipal"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EndAppointmentMutation, EndAppointmentMutationVariables>;
export const GiveDelegationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"giveDelegation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveDelegationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveDelegation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delegation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"giver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GiveDelegationMutation, GiveDelegationMutationVariables>;
export const GroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"groups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkingGroupFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"leadUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputyUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GroupsQuery, GroupsQueryVariables>;
export const InviteAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"inviteAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InviteAccountMutation, InviteAccountMutationVariables>;
export const IssueDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"issueDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IssueDocumentMutation, IssueDocumentMutationVariables>;
export const JointMeetingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"jointMeetings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JointMeetingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointMeetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<JointMeetingsQuery, JointMeetingsQueryVariables>;
export const OutsideAddresseesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"outsideAddressees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outsideAddressees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OutsideAddresseesQuery, OutsideAddresseesQueryVariables>;
export const PapersOwedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"papersOwed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"papersOwed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"meetingTitle"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}}]}}]} as unknown as DocumentNode<PapersOwedQuery, PapersOwedQueryVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"people"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ordering"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonOrder"}}}}},"defaultValue":{"kind":"ListValue","values":[]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}},{"kind":"Argument","name":{"kind":"Name","value":"ordering"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ordering"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"postLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const RecallDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"recallDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecallDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecallDocumentMutation, RecallDocumentMutationVariables>;
export const RecordDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"recordDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMajor"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"leadUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const RenewSetupLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"renewSetupLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewSetupLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewSetupLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RenewSetupLinkMutation, RenewSetupLinkMutationVariables>;
export const ReopenTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"reopenTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"doneDay"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsExtension"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReopenTaskMutation, ReopenTaskMutationVariables>;
export const ReportProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"reportProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportProgressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"doneDay"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsExtension"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportProgressMutation, ReportProgressMutationVariables>;
export const ReportTaskDoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"reportTaskDone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportTaskDoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportTaskDone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"doneDay"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsExtension"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportTaskDoneMutation, ReportTaskDoneMutationVariables>;
export const ReturnDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"returnDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReturnDocumentMutation, ReturnDocumentMutationVariables>;
export const ReturnTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"returnTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"doneDay"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsExtension"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReturnTaskMutation, ReturnTaskMutationVariables>;
export const ReviewDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"reviewDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReviewDocumentMutation, ReviewDocumentMutationVariables>;
export const ReviseDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"reviseDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReviseDocumentMutation, ReviseDocumentMutationVariables>;
export const RevokeDelegationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"revokeDelegation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeDelegationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeDelegation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delegation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"giver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RevokeDelegationMutation, RevokeDelegationMutationVariables>;
export const RulebookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"rulebook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulebook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"verbs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"only"}},{"kind":"Field","name":{"kind":"Name","value":"also"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"chair"}},{"kind":"Field","name":{"kind":"Name","value":"delegatedTo"}},{"kind":"Field","name":{"kind":"Name","value":"called"}},{"kind":"Field","name":{"kind":"Name","value":"agendaMustCarry"}},{"kind":"Field","name":{"kind":"Name","value":"decidesMajor"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"paperOwed"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"default"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"overridable"}}]}}]}}]}}]} as unknown as DocumentNode<RulebookQuery, RulebookQueryVariables>;
export const SectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"sections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SectionsQuery, SectionsQueryVariables>;
export const SetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"setPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetPasswordMutation, SetPasswordMutationVariables>;
export const StrikeOffTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"strikeOffTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StrikeOffTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strikeOffTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"doneDay"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsExtension"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StrikeOffTaskMutation, StrikeOffTaskMutationVariables>;
export const SubmitDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"submitDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SubmitDocumentMutation, SubmitDocumentMutationVariables>;
export const TaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"task"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"}},{"kind":"Field","name":{"kind":"Name","value":"responsiblePerson"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueDayProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"firstDueDay"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"assignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedDoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneDay"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"struckOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"chasedCount"}},{"kind":"Field","name":{"kind":"Name","value":"extendedCount"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsExtension"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"leadUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportingUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMajor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progressReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"newDueDay"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"chasers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"marks"}}]}}]}}]}}]} as unknown as DocumentNode<TaskQuery, TaskQueryVariables>;
export const TasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"tasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ordering"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskOrder"}}}}},"defaultValue":{"kind":"ListValue","values":[]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}},{"kind":"Argument","name":{"kind":"Name","value":"ordering"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ordering"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"responsiblePerson"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"dueDayProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsExtension"}},{"kind":"Field","name":{"kind":"Name","value":"chasedCount"}},{"kind":"Field","name":{"kind":"Name","value":"extendedCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"leadUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportingUnits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TasksQuery, TasksQueryVariables>;
export const UnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"units"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filters"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberUnitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filters"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"hostsOffice"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"ledGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitsQuery, UnitsQueryVariables>;
export const VerifyTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"verifyTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"pace"}},{"kind":"Field","name":{"kind":"Name","value":"dueDay"}},{"kind":"Field","name":{"kind":"Name","value":"doneDay"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"awaitsExtension"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VerifyTaskMutation, VerifyTaskMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jointMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"postLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"here"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"postLabel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const WithdrawDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"withdrawDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeBy"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"recipientCount"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationFailed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawDocumentMutation, WithdrawDocumentMutationVariables>;
