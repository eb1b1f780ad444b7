"""The inbox of the person who asks, over all bodies: read, marked, and listened to. Works with and without a body."""

from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Mapping
from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

import strawberry
from django.db.models import Q
from strawberry import Info, relay

from hierarchy.errors import NotAllowed as Forbidden
from hierarchy.errors import Refusal, ValidationFailed
from hierarchy.messages import label
from hierarchy.posts import Post
from hierarchy.roster.models import Account
from notifications import models, selectors
from notifications.actions import mark_read
from notifications.dispatcher import Reader, follow_inbox
from schema.base.context import Context
from schema.base.errors import NotAllowed, typed
from schema.base.errors import ValidationFailed as Invalid
from schema.base.inputs import key_of
from schema.base.limits import Refused, limit
from schema.viewer import BodyName

strawberry.enum(models.Urgency, name="Urgency", description="How soon somebody should look.")
PREFIX = "inbox:"
USUAL_PAGE = 50


def cursor_of(number: int) -> str:
    """A place in the inbox, as clients keep it."""
    return b64encode(f"{PREFIX}{number}".encode()).decode()


def number_of(cursor: str | None, argument: str = "after") -> int | None:
    """The place that a cursor names. Raises Refused BAD_CURSOR for what is none."""
    if cursor is None:
        return None
    try:
        kind, digits = b64decode(cursor, validate=True).decode("ascii").split(":")
    except ValueError:
        raise Refused("BAD_CURSOR", argument=argument) from None
    if f"{kind}:" != PREFIX or not digits.isdigit() or len(digits) > 18:  # noqa: PLR2004
        raise Refused("BAD_CURSOR", argument=argument)
    return int(digits)


@strawberry.type
class InboxItem:
    """An act that the person is told of in one post, in any body."""

    id: relay.GlobalID = strawberry.field(description="The item, as markInboxRead takes it.")
    cursor: str = strawberry.field(description="Its place in the inbox: what `after` of inbox and subscription takes.")
    kind: str = strawberry.field(description="Key of the act that it tells of, for example document.submit.")
    title: str = strawberry.field(description="Title of the object on that day; names no petitioner.")
    object_type: str = strawberry.field(description="Kind of object, for example Document.")
    object_id: strawberry.ID = strawberry.field(description="The object, to be asked for in its own body.")
    subject_id: strawberry.ID | None = strawberry.field(description="The meeting that it belongs to, if any.")
    joint_meeting: BodyName = strawberry.field(description="The body in which it happened; send its code to open it.")
    post: "InboxPost" = strawberry.field(description="The person's post that it concerns.")
    urgency: models.Urgency = strawberry.field(description="How soon somebody should look.")
    expects: str | None = strawberry.field(
        description="Key of the act that is expected now, for example document.approve; null when nothing is."
    )
    due_day: date | None = strawberry.field(description="Last day for what is expected, where there is one.")
    created_at: datetime = strawberry.field(description="When the act was done.")
    read_at: datetime | None = strawberry.field(description="When it was marked as read.")
    done_at: datetime | None = strawberry.field(
        description="When what was expected was done by anyone entitled, or was expected no longer."
    )


@strawberry.type
class InboxPost:
    """A post of the person who asks."""

    id: relay.GlobalID = strawberry.field(description="The appointment, as asPost takes it in that body.")
    post: Post = strawberry.field(description="The post.")
    post_label: str = strawberry.field(description="The post in words.")
    title: str = strawberry.field(description="Title on papers.")


@strawberry.type
class InboxCount:
    """How much waits in one post."""

    post: InboxPost = strawberry.field(description="The post.")
    joint_meeting: str = strawberry.field(description="Code of its body.")
    unread: int = strawberry.field(description="Items not marked as read.")
    undone: int = strawberry.field(description="Items of which an act is still expected.")


@strawberry.type
class InboxEdge:
    """An item at its place."""

    cursor: str = strawberry.field(description="Its place.")
    node: InboxItem = strawberry.field(description="The item.")


@strawberry.input
class InboxFilter:
    """Which items."""

    unread: bool | None = strawberry.field(default=None, description="True: not marked as read; false: marked.")
    undone: bool | None = strawberry.field(default=None, description="True: an act is still expected; false: none is.")
    kind: str | None = strawberry.field(default=None, description="Only those of this act, for example task.assign.")
    post: relay.GlobalID | None = strawberry.field(default=None, description="Only those of this appointment.")


@strawberry.type
class InboxConnection:
    """Items of the inbox, newest first."""

    account: strawberry.Private[UUID]
    edges: list[InboxEdge] = strawberry.field(description="The items of this page.")
    page_info: relay.PageInfo = strawberry.field(description="Whether there are older ones.")

    @strawberry.field(description="Unread and undone items of each post that has any, whatever the filters.")
    def counts(self) -> list[InboxCount]:
        return [_count(row) for row in selectors.counts_by_post(self.account)]

    @strawberry.field(description="Cursor of the newest item of the whole inbox: where a subscription goes on.")
    def newest(self) -> str:
        return cursor_of(selectors.last_number(self.account))


@strawberry.type
class InboxMarked:
    """Items were marked as read."""

    marked: int = strawberry.field(description="How many were unread before.")
    unread: int = strawberry.field(description="How many are unread now.")


@strawberry.input
class MarkInboxReadInput:
    """Which items to mark: those named, and all up to a place."""

    ids: list[relay.GlobalID] = strawberry.field(default_factory=list, description="Items; those of others are left.")
    up_to: str | None = strawberry.field(default=None, description="Cursor of the newest item to mark.")


MarkInboxReadResult = Annotated[
    InboxMarked | Invalid | NotAllowed,
    strawberry.union("MarkInboxReadResult", description="Result of mark_inbox_read."),
]


@strawberry.type
class InboxQuery:
    """Reading the inbox."""

    @strawberry.field(
        description="What the person was told over all bodies, newest first, as long as the posts last. Works without "
        "a body. Refused: NOT_SIGNED_IN, PAGE_LIMIT, BAD_PAGE, BAD_CURSOR."
    )
    def inbox(
        self,
        info: Info,
        filters: Annotated[InboxFilter | None, strawberry.argument(description="Which of them.")] = None,
        first: Annotated[int, strawberry.argument(description="At most so many.")] = USUAL_PAGE,
        after: Annotated[str | None, strawberry.argument(description="Only those older than this cursor.")] = None,
    ) -> InboxConnection:
        return _page(signed_in(info.context), _wanted(filters), _size(first), number_of(after))


@strawberry.type
class InboxMutation:
    """Marking the inbox."""

    @strawberry.mutation(
        description="Mark items of the own inbox as read; works without a body. Refused: NOT_SIGNED_IN, "
        "ValidationFailed NOT_AN_ID for ids of other things."
    )
    def mark_inbox_read(self, info: Info, input: MarkInboxReadInput) -> MarkInboxReadResult:
        try:
            account = signed_in(info.context).pk
            up_to = number_of(input.up_to, "upTo")
            marked = mark_read(account_id=account, ids=_keys(input.ids), up_to=up_to)
            return InboxMarked(marked=marked, unread=selectors.inbox_of(account).filter(selectors.UNREAD).count())
        except Refusal as refusal:
            return typed(refusal)


@strawberry.type
class InboxSubscription:
    """Listening to the inbox."""

    @strawberry.subscription(
        description="First what was missed since the cursor, then what comes, in all bodies: each item once, in order. "
        "Without a cursor only what comes. Ends with NOT_SIGNED_IN when sign-in, account or last post ends, "
        "and with SLOW_READER for who does not keep up; go on with the last cursor. Refused: SUBSCRIPTION_LIMIT."
    )
    async def inbox(
        self,
        info: Info,
        after: Annotated[str | None, strawberry.argument(description="The last cursor that was received.")] = None,
    ) -> AsyncIterator[InboxItem]:
        context: Context = info.context
        account, number = signed_in(context), number_of(after)
        assert context.aside
        seen = await context.aside(selectors.last_number, account.pk) if number is None else number
        async for item in follow_inbox(Reader(account, context.session, seen), context.aside, limit("subscriptions")):
            yield shown(item)


def signed_in(context: Context) -> Account:
    """Who asks. Raises NotAllowed NOT_SIGNED_IN."""
    if context.account is None:
        raise Forbidden("NOT_SIGNED_IN")
    return context.account


def shown(item: models.InboxItem) -> InboxItem:
    """The item as its recipient reads it; its body and post have been read with it."""
    body, post = item.joint_meeting, item.appointment
    subject = strawberry.ID(str(relay.GlobalID(item.subject_type, str(item.subject_id)))) if item.subject_id else None
    return InboxItem(
        id=relay.GlobalID("InboxItem", str(item.id)),
        cursor=cursor_of(item.number),
        kind=item.kind,
        title=item.title,
        object_type=item.object_type,
        object_id=strawberry.ID(str(relay.GlobalID(item.object_type, str(item.object_id)))),
        subject_id=subject,
        joint_meeting=BodyName(code=body.schema_name, name=body.name, short_name=body.short_name),
        post=_post(post.id, post.post, post.title),
        urgency=models.Urgency(item.urgency),
        expects=item.expects or None,
        due_day=item.due_day,
        created_at=item.created_at,
        read_at=item.read_at,
        done_at=item.done_at,
    )


def _post(key: UUID, post: str, title: str) -> InboxPost:
    return InboxPost(id=relay.GlobalID("Appointment", str(key)), post=Post(post), post_label=label(post), title=title)


def _count(row: Mapping[str, Any]) -> InboxCount:
    return InboxCount(
        post=_post(row["appointment_id"], row["appointment__post"], row["appointment__title"]),
        joint_meeting=row["joint_meeting__schema_name"],
        unread=row["unread"],
        undone=row["undone"],
    )


def _page(account: Account, wanted: Q, first: int, after: int | None) -> InboxConnection:
    rows = selectors.inbox_of(account.pk).filter(wanted)
    found = list((rows if after is None else rows.filter(number__lt=after))[: first + 1])
    edges = [InboxEdge(cursor=cursor_of(item.number), node=shown(item)) for item in found[:first]]
    ends = (edges[0].cursor, edges[-1].cursor) if edges else (None, None)
    info = relay.PageInfo(
        has_next_page=len(found) > first, has_previous_page=after is not None, start_cursor=ends[0], end_cursor=ends[1]
    )
    return InboxConnection(account=account.pk, edges=edges, page_info=info)


def _size(first: int) -> int:
    if first < 0:
        raise Refused("BAD_PAGE", argument="first")
    if first > limit("page"):
        raise Refused("PAGE_LIMIT", argument="first", most=limit("page"), asked=first)
    return first


def _wanted(filters: InboxFilter | None) -> Q:
    wanted = Q()
    if filters is None:
        return wanted
    if filters.unread is not None:
        wanted &= selectors.UNREAD if filters.unread else ~selectors.UNREAD
    if filters.undone is not None:
        wanted &= selectors.UNDONE if filters.undone else ~selectors.UNDONE
    if filters.kind is not None:
        wanted &= Q(kind=filters.kind.replace("\0", ""))
    if filters.post is not None:
        wanted &= Q(appointment_id=key_of(filters.post, ("Appointment",)))
    return wanted


def _keys(ids: list[relay.GlobalID]) -> list[UUID]:
    keys = [key_of(one, ("InboxItem",)) for one in ids]
    if faults := {f"ids.{place}": "NOT_AN_ID" for place, key in enumerate(keys) if key is None}:
        raise ValidationFailed(faults)
    return [key for key in keys if key]
