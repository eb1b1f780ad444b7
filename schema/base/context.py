"""Who asks, in which body: the same for HTTP and sockets, handed to every resolver."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from strawberry import Info

from hierarchy.actor import Actor
from hierarchy.errors import NotAllowed, RuleBroken
from hierarchy.roster.models import Account
from hierarchy.roster.selectors import actor_of
from hierarchy.tree.models import JointMeeting
from hierarchy.tree.tenancy import require_inside


@dataclass
class Context:
    """One request, or one operation on a socket."""

    account: Account | None
    body: JointMeeting | None
    correlation_id: str = ""
    request: Any = None
    response: Any = None
    # Whoever found the body has read the posts in it with the same query.
    at_work: Actor | None = None
    # On a socket: the session's key, and how a subscription runs something in a thread.
    session: str = ""
    aside: Callable[..., Awaitable[Any]] | None = None
    # Facts that resolvers of one operation share.
    kept: dict[Any, Any] = field(default_factory=dict)

    @cached_property
    def actor(self) -> Actor:
        """The person with the posts of today; asked for once in an operation.

        Raises NotAllowed NOT_SIGNED_IN, RuleBroken JOINT_MEETING_NEEDED.
        """
        if self.account is None:
            raise NotAllowed("NOT_SIGNED_IN")
        if self.body is None:
            raise RuleBroken("JOINT_MEETING_NEEDED")
        require_inside(self.body)
        return self.at_work or actor_of(self.account, self.body, self.correlation_id)


def actor(info: Info) -> Actor:
    """Who asks."""
    return info.context.actor
