"""The viewer: who asks, with which posts in which bodies, and what they carry here. Works without a body."""

from datetime import date

import strawberry
from strawberry import Info, relay

from hierarchy.messages import current_language, label
from hierarchy.posts import Post
from hierarchy.roster import models, selectors
from hierarchy.rulebook.selectors import current_book
from schema.base.context import Context, actor


@strawberry.type
class BodyName:
    """A body by its names."""

    code: str = strawberry.field(description="What to send as X-Joint-Meeting to work in it.")
    name: str = strawberry.field(description="Full name.")
    short_name: str = strawberry.field(description="Name of the place.")


@strawberry.type
class ViewerPost:
    """A post that the viewer holds today, in any body."""

    id: relay.GlobalID = strawberry.field(description="The appointment, as asPost takes it in that body.")
    joint_meeting: BodyName = strawberry.field(description="The body.")
    post: Post = strawberry.field(description="The post.")
    post_label: str = strawberry.field(description="The post in words.")
    title: str = strawberry.field(description="Title on papers.")
    place: str | None = strawberry.field(description="Name of the unit, group or section; none for posts of the body.")
    from_day: date = strawberry.field(description="First day.")
    to_day: date | None = strawberry.field(description="First day after the last; none while it lasts.")

    @classmethod
    def of(cls, held: models.Appointment) -> "ViewerPost":
        """As the viewer reads it."""
        body, place = held.joint_meeting, held.group or held.section or held.unit
        return cls(
            id=relay.GlobalID("Appointment", str(held.id)),
            joint_meeting=BodyName(code=body.schema_name, name=body.name, short_name=body.short_name),
            post=Post(held.post),
            post_label=label(held.post),
            title=held.title,
            place=place.name if place else None,
            from_day=held.from_day,
            to_day=held.to_day,
        )


@strawberry.type
class CarriedAct:
    """An act that some of the viewer's posts carry in this body; the object may narrow it further."""

    verb: str = strawberry.field(description="Key of the act, for example document.approve.")
    title: str = strawberry.field(description="What the act is called.")
    posts: list[relay.GlobalID] = strawberry.field(description="The viewer's appointments that carry it.")
    articles: list[str] = strawberry.field(description="Numbers of the articles.")


@strawberry.type
class Here:
    """The viewer in the body of this request."""

    joint_meeting: BodyName = strawberry.field(description="The body.")
    day: date = strawberry.field(description="Today, in the county.")

    @strawberry.field(description="Posts held here today.")
    def posts(self, info: Info) -> list[ViewerPost]:
        return [
            ViewerPost.of(held) for held in posts_held(info.context) if held.joint_meeting_id == actor(info).body.id
        ]

    @strawberry.field(description="Acts that these posts carry by today's rulebook.")
    def acts(self, info: Info) -> list[CarriedAct]:
        held = actor(info).held
        return [
            CarriedAct(
                verb=rule.verb,
                title=rule.title.said_in(current_language()),
                posts=[relay.GlobalID("Appointment", str(one.id)) for one in carrying],
                articles=list(rule.articles),
            )
            for rule in current_book(actor(info).body.id).verbs.values()
            if (carrying := [one for one in held if one.post in rule.posts])
        ]


def posts_held(context: Context) -> list[models.Appointment]:
    """The viewer's posts of today, asked for once in an operation."""
    if "posts_held" not in context.kept:
        context.kept["posts_held"] = list(selectors.posts_of(context.account))  # type: ignore[arg-type]
    return context.kept["posts_held"]


@strawberry.type
class Viewer:
    """The person who asks."""

    account: strawberry.Private[models.Account]

    @strawberry.field(description="The person, as in Person.")
    def id(self) -> relay.GlobalID:
        return relay.GlobalID("Person", str(self.account.id))

    @strawberry.field(description="Name.")
    def name(self) -> str:
        return self.account.name

    @strawberry.field(description="Name to sign in with.")
    def username(self) -> str:
        return self.account.username

    @strawberry.field(description="E-mail address, where a password reset goes; empty when there is none.")
    def email(self) -> str:
        return self.account.email

    @strawberry.field(description="Office telephone; may be empty.")
    def phone(self) -> str:
        return self.account.phone

    @strawberry.field(description="Posts held today in every body, by the tree.")
    def posts(self, info: Info) -> list[ViewerPost]:
        return [ViewerPost.of(held) for held in posts_held(info.context)]

    @strawberry.field(description="The viewer in the body of this request; null when it names none.")
    def here(self, info: Info) -> Here | None:
        if info.context.body is None:
            return None
        body = info.context.body
        names = BodyName(code=body.schema_name, name=body.name, short_name=body.short_name)
        return Here(joint_meeting=names, day=actor(info).day)


@strawberry.type
class ViewerQuery:
    """Who asks."""

    @strawberry.field(description="Who asks; null when nobody is signed in. Works without a body.")
    def viewer(self, info: Info) -> Viewer | None:
        return Viewer(account=info.context.account) if info.context.account else None
