"""Setting up a body below one's own (R20)."""

from collections.abc import Iterable

from hierarchy import clock
from hierarchy.acting import Actor, note_act
from hierarchy.administration.accounts import USERNAME, make_account
from hierarchy.administration.appointments import NewPost, enter_appointment
from hierarchy.errors import Faults
from hierarchy.journal.models import Entry
from hierarchy.posts import Post
from hierarchy.roster.models import Account, Appointment
from hierarchy.rulebook.actions import adopt_for_new_body
from hierarchy.rulebook.selectors import current_book
from hierarchy.standing import require_in_body
from hierarchy.transactions import act
from hierarchy.tree.actions import create_body
from hierarchy.tree.models import JointMeeting


@act
def create_joint_meeting(
    *,
    actor: Actor,
    code: str,
    name: str,
    short_name: str,
    level: str,
    administrator_username: str,
    administrator_name: str,
    name_en: str = "",
    aliases: Iterable[str] = (),
) -> JointMeeting:
    """Make a body right below the actor's, following the same rulebook, with its first administrator.

    The administrator's account is made when there is none of that name yet; a setup link for it comes by
    renew_setup_link. Done again, it answers the body that is there and changes nothing. Raises NotAllowed;
    ValidationFailed (code, name, short_name, level, name_en, aliases, administrator_username, administrator_name);
    RuleBroken BODY_EXISTS.
    """
    held = require_in_body(actor, "body.create")
    username, faults = administrator_username.strip().lower(), Faults()
    faults.unless(USERNAME.match(username), "administrator_username", "USERNAME_SHAPE")
    person = faults.line("administrator_name", administrator_name, most=60)
    name_en = faults.line("name_en", name_en, most=160, required=False)
    other_names = [faults.line(f"aliases.{place}", alias, most=120) for place, alias in enumerate(aliases)]
    faults.raise_any()
    body = create_body(
        code=code, name=name, short_name=short_name, level=level, parent=actor.body, name_en=name_en,
        aliases=dict.fromkeys(other_names),
    )  # fmt: skip
    # create_body has locked the code until the end of this transaction: whoever comes second sees the entry.
    if Entry.objects.filter(verb="body.create", object_id=body.id).exists():
        return body
    adopt_for_new_body(body, clock.today(), current_book(actor.body.id).key)
    _first_administrator(actor, body, username, person)
    told = {"code": code, "name": body.name, "level": level, "administrator": username}
    note_act(actor, "body.create", body, held=held, changes={key: [None, value] for key, value in told.items()})
    return body


def _first_administrator(actor: Actor, body: JointMeeting, username: str, name: str) -> None:
    if Appointment.objects.filter(joint_meeting=body, post=Post.ADMINISTRATOR).exists():
        return
    account = Account.objects.filter(username__iexact=username).first() or make_account(username, name)
    post = NewPost(post=Post.ADMINISTRATOR, title=f"{body.short_name}系统管理员", from_day=clock.today())
    enter_appointment(actor, account, post, body=body)
