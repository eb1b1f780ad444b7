"""Entering who holds which post from when to when (R2-R4, R12, R14, B2)."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Q

from hierarchy import clock
from hierarchy.acting import Actor, note_act
from hierarchy.errors import Conflict, Faults, RuleBroken, ValidationFailed
from hierarchy.posts import Post
from hierarchy.records import single
from hierarchy.roster.models import Account, Appointment, MemberUnit, Section, WorkingGroup, on_day
from hierarchy.roster.places import BOUND_BY_R12, PLACE_ALLOWED, PLACE_NEEDED
from hierarchy.roster.selectors import of_body
from hierarchy.standing import require_in_body
from hierarchy.transactions import act
from hierarchy.tree.models import JointMeeting

PLACES: dict[str, Any] = {"unit": MemberUnit, "group": WorkingGroup, "section": Section}


@dataclass(frozen=True)
class NewPost:
    """A post to be entered."""

    post: str
    title: str
    from_day: date
    to_day: date | None = None
    unit_id: UUID | None = None
    group_id: UUID | None = None
    section_id: UUID | None = None
    is_principal: bool = False


@act
def begin_appointment(*, actor: Actor, username: str, **new: Any) -> Appointment:
    """Let a person with an account, of whatever body, hold a post in the actor's body.

    Raises NotAllowed; ValidationFailed (username, post, title, to_day, unit_id, group_id, section_id); RuleBroken
    APPOINT_ONESELF (R14), ONE_DIRECTOR and DIRECTOR_NOT_HEAD (R12), ONE_LEADER and LEADER_NOT_PRINCIPAL (R4).
    """
    held = require_in_body(actor, "appointment.begin")
    account = Account.objects.filter(username__iexact=username.strip()).first()
    if account is None or not account.is_active:
        raise ValidationFailed({"username": "ACCOUNT_DISABLED" if account else "UNKNOWN_REFERENCE"})
    if account.id == actor.account_id:
        # Who gives out posts reads no content; a post given to himself would change that.
        raise RuleBroken("APPOINT_ONESELF", article="R14")
    appointment = enter_appointment(actor, account, NewPost(**new))
    told = {"person": account.name, "post": appointment.post, "title": appointment.title} | {
        name: value for name in ("from_day", "to_day") if (value := getattr(appointment, name))
    }
    note_act(actor, "appointment.begin", appointment, held=held, changes={name: [None, told[name]] for name in told})
    return appointment


@act
def end_appointment(*, actor: Actor, appointment_id: UUID, to_day: date | None = None, reason: str = "") -> Appointment:
    """End a post; `to_day` is the first day without it. Today, the default, ends its rights at once.

    Raises NotFound, NotAllowed; ValidationFailed (to_day, reason); RuleBroken LAST_ADMINISTRATOR.
    """
    found = single(Appointment.objects.filter(of_body(actor), pk=appointment_id))
    held = require_in_body(actor, "appointment.end")
    _lock_roster(actor.body)
    found.refresh_from_db()
    to_day, before = to_day or clock.today(), found.to_day
    faults = Faults()
    reason = faults.text("reason", reason, most=2000, required=False)
    faults.unless(to_day >= clock.today(), "to_day", "DAY_PAST")
    faults.unless(before is None or to_day < before, "to_day", "POST_ENDS_BEFORE", last=before)
    faults.raise_any()
    # What has not begun by then never does: an empty span, which gives no rights on any day.
    found.to_day = max(to_day, found.from_day)
    _keep_an_administrator(found)
    found.save(update_fields=["to_day"])
    note_act(actor, "appointment.end", found, held=held, note=reason, changes={"to_day": [before, found.to_day]})
    return found


def enter_appointment(
    actor: Actor, account: Account, new: NewPost, *, prefix: str = "", body: JointMeeting | None = None
) -> Appointment:
    """Check a post against the roster and the regulation, and write it; without journal, which is the caller's."""
    body = body or actor.body
    _lock_roster(body)
    faults = Faults()
    title = faults.line(f"{prefix}title", new.title, most=120)
    faults.unless(new.to_day is None or new.to_day > new.from_day, f"{prefix}to_day", "DAY_ORDER")
    places = {name: _place(faults, prefix, body, new, name) for name in PLACES}
    faults.raise_any()
    appointment = Appointment(
        joint_meeting=body, account=account, post=new.post, title=title, from_day=new.from_day, to_day=new.to_day,
        is_principal=new.is_principal, **places,
    )  # fmt: skip
    _refuse_same_post(appointment, prefix)
    _refuse_second(appointment)
    _refuse_unfit_head(appointment)
    try:
        with transaction.atomic():
            appointment.save(force_insert=True)
    except IntegrityError as error:
        # An import at the same moment; the roster's own constraints are the last word.
        raise Conflict("CONFLICT_BUSY") from error
    return appointment


def _lock_roster(body: JointMeeting) -> None:
    """One change of a body's posts at a time."""
    JointMeeting.objects.select_for_update(no_key=True).get(pk=body.pk)


def _place(faults: Faults, prefix: str, body: JointMeeting, new: NewPost, name: str) -> Any:
    key, field = getattr(new, f"{name}_id"), f"{prefix}{name}_id"
    if key is None:
        faults.unless(PLACE_NEEDED.get(new.post) != name, field, "PLACE_NEEDED", post=new.post)
        return None
    faults.unless(name in PLACE_ALLOWED[new.post], field, "PLACE_UNFIT", post=new.post)
    found = PLACES[name].objects.filter(pk=key, joint_meeting=body).first()
    faults.unless(found, field, "UNKNOWN_REFERENCE")
    if found and name != "section":
        lasting = found.to_day is None or found.to_day > new.from_day
        faults.unless(lasting, field, "PLACE_OVER", name=found.name, last=found.to_day)
    return found


def _sharing_a_day(appointment: Appointment) -> Q:
    sharing = Q(to_day__isnull=True) | Q(to_day__gt=appointment.from_day)
    return sharing & Q(from_day__lt=appointment.to_day) if appointment.to_day else sharing


def _refuse_same_post(appointment: Appointment, prefix: str) -> None:
    same = Appointment.objects.filter(
        _sharing_a_day(appointment), account=appointment.account, joint_meeting=appointment.joint_meeting,
        post=appointment.post, unit=appointment.unit, group=appointment.group, section=appointment.section,
    )  # fmt: skip
    if same.exists():
        raise ValidationFailed({f"{prefix}post": "POST_HELD_ALREADY"})


def _refuse_second(appointment: Appointment) -> None:
    """One director of a body, one leader of a group at a time (R12, R4)."""
    rule = {Post.DIRECTOR: ("ONE_DIRECTOR", "R12"), Post.GROUP_LEADER: ("ONE_LEADER", "R4")}.get(Post(appointment.post))
    if rule is None:
        return
    others = Appointment.objects.filter(
        _sharing_a_day(appointment), joint_meeting=appointment.joint_meeting, post=appointment.post
    )
    if appointment.group:
        others = others.filter(group=appointment.group)
    if other := others.select_related("account").first():
        raise RuleBroken(rule[0], article=rule[1], allowed=["appointment.end"], name=other.account.name)


def _refuse_unfit_head(appointment: Appointment) -> None:
    """The director heads the unit where the Office stands (R12), a leader the group's lead unit (R4, B2)."""
    body = appointment.joint_meeting
    if appointment.post == Post.GROUP_LEADER and appointment.group:
        unit, code, article = appointment.group.lead_unit, "LEADER_NOT_PRINCIPAL", "R4"
    elif appointment.post == Post.DIRECTOR and body.level in BOUND_BY_R12:
        hosting = MemberUnit.objects.filter(on_day(appointment.from_day), joint_meeting=body, hosts_office=True).first()
        if hosting is None:
            return
        unit, code, article = hosting, "DIRECTOR_NOT_HEAD", "R12"
    else:
        return
    heading = Appointment.objects.filter(
        on_day(appointment.from_day), account=appointment.account, unit=unit, is_principal=True
    )
    if not (appointment.is_principal and appointment.unit == unit) and not heading.exists():
        raise RuleBroken(code, article=article, unit=unit.name)


def _keep_an_administrator(ending: Appointment) -> None:
    if ending.post != Post.ADMINISTRATOR:
        return
    others = Appointment.objects.filter(
        on_day(ending.to_day), joint_meeting=ending.joint_meeting, post=Post.ADMINISTRATOR, account__is_active=True
    )
    if not others.exclude(pk=ending.pk).exists():
        raise RuleBroken("LAST_ADMINISTRATOR", article="R14", allowed=["appointment.begin"])
