"""Setting a password by a setup link: the one act that needs no sign-in. Signing in itself is at /_allauth/."""

from typing import Annotated

import strawberry
from allauth.core.internal import ratelimit
from strawberry import Info

from hierarchy.errors import NotAllowed as Forbidden
from hierarchy.errors import Refusal
from hierarchy.roster.setup_links import set_password_by_link
from schema.base.errors import NotAllowed, NotFound, ValidationFailed, typed

TRIES = {"set_password": "20/m/ip"}


@strawberry.input
class SetPasswordInput:
    """The link's token and the password to be."""

    token: str = strawberry.field(description="The token of the setup link.")
    password: str = strawberry.field(description="The new password: at least 10 characters, not a common one.")


@strawberry.type
class PasswordSet:
    """The password is set and the link used up; now sign in at /_allauth/."""

    username: str = strawberry.field(description="Name to sign in with.")


SetPasswordResult = Annotated[
    PasswordSet | ValidationFailed | NotFound | NotAllowed,
    strawberry.union("SetPasswordResult", description="Result of set_password."),
]


def _refuse_flood(info: Info) -> None:
    """Tokens cannot be guessed; this keeps the costly hashing from being asked for without end."""
    request = info.context.request
    if request is None or not ratelimit.consume(request, app="accounts", action="set_password", config=TRIES):
        raise Forbidden("TOO_MANY_TRIES")


@strawberry.type
class AccountsMutation:
    """Acts on one's own account that need no body."""

    @strawberry.mutation(
        description="Set the password by a setup link. Works without sign-in and body, over HTTP; NotFound "
        "SETUP_LINK_VOID for an unknown, used, expired or replaced link alike; NotAllowed TOO_MANY_TRIES after 20 "
        "tries in a minute."
    )
    def set_password(self, info: Info, input: SetPasswordInput) -> SetPasswordResult:
        try:
            _refuse_flood(info)
            return PasswordSet(username=set_password_by_link(input.token, input.password).username)
        except Refusal as refusal:
            return typed(refusal)
