"""Who asks, and in which body: the same answers for HTTP and for sockets.

account = account_of(request)                      # sockets: account_of_session(key)
name = body_named(code, host)                      # code: header X-Joint-Meeting, or `jointMeeting` of a socket
actor = at_work(account, name)                     # or a Refusal; answer it with status_of(refusal)
"""

import re
from dataclasses import dataclass

from allauth.headless.internal.sessionkit import authenticate_by_x_session_token
from django.conf import settings
from django.http import HttpRequest

from hierarchy import clock
from hierarchy.actor import Actor
from hierarchy.errors import NotFound, NotReady, Refusal
from hierarchy.roster.models import Account, Appointment, on_day
from hierarchy.roster.selectors import actor_holding
from hierarchy.tree.models import JointMeeting
from hierarchy.tree.schemas import expected_version

SESSION_KEY = re.compile(r"[a-z0-9]{1,40}\Z")


@dataclass(frozen=True)
class BodyName:
    """What a request calls its body: a code, or a host name."""

    code: str = ""
    host: str = ""


def account_of(request: HttpRequest) -> Account | None:
    """By X-Session-Token (apps), else by the session cookie (browsers); a token that is no more asks as nobody."""
    if token := request.headers.get("X-Session-Token"):
        return account_of_session(token)
    return request.user if request.user.is_authenticated else None


def account_of_session(key: str) -> Account | None:
    """The account signed in to a session: the value of an app's X-Session-Token, or of the session cookie.

    None for a session that has ended, whose password has changed since, or whose account is disabled.
    """
    # What cannot be a key never reaches the database: a NUL would break the query.
    found = authenticate_by_x_session_token(key) if SESSION_KEY.match(key) else None
    return found[0] if found else None


def body_named(code: str, host: str) -> BodyName | None:
    """What the request calls its body, if it names one: the code wins over the host.

    Hosts directly below BASE_DOMAIN are bodies', whether there is such a body or not; so are those of the directory.
    """
    if code := code.strip():
        return BodyName(code=code)
    host = host.rsplit(":", 1)[0].rstrip(".").lower()
    label, _, rest = host.partition(".")
    if rest == settings.BASE_DOMAIN and label not in settings.BODILESS_LABELS:
        return BodyName(host=host)
    known = JointMeeting.objects.filter(domains__domain=host).exists()
    return BodyName(host=host) if known else None


def at_work(account: Account | None, name: BodyName | None, correlation_id: str = "") -> Actor | None:
    """The person at work in the body of that name, in which he holds a post today; nobody and nameless requests: None.

    Raises NotFound JOINT_MEETING_NOT_FOUND for an unknown body and a foreign one alike, NotReady JOINT_MEETING_BEHIND
    for one whose schema is not that of this code.
    """
    if account is None or name is None:
        return None
    # One query for body and posts, so that neither its answer nor its time tells an unknown body from a foreign one.
    named = {"joint_meeting__domains__domain": name.host} if name.host else {"joint_meeting__schema_name": name.code}
    day = clock.today()
    rows = Appointment.objects.filter(on_day(day), account=account, joint_meeting__ready_at__isnull=False, **named)
    held = list(rows.select_related("joint_meeting").order_by("id")) if "\0" not in name.code else []
    if not held:
        raise NotFound("JOINT_MEETING_NOT_FOUND")
    body = held[0].joint_meeting
    if body.schema_version != expected_version():
        raise NotReady("JOINT_MEETING_BEHIND")
    return actor_holding(held, account, body, day, correlation_id)


def status_of(refusal: Refusal) -> int:
    """The HTTP status of a refusal that comes before the schema."""
    return 503 if isinstance(refusal, NotReady) else 404
