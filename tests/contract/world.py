"""A county with as many rows as a test of query counts wants, made by its people."""

from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID

from hierarchy import clock
from hierarchy.administration.accounts import make_account
from hierarchy.administration.appointments import NewPost, enter_appointment
from hierarchy.decisions import actions as decisions
from hierarchy.decisions.models import Task
from hierarchy.documents import actions as papers
from hierarchy.documents.models import Document
from hierarchy.meetings import actions as meetings
from hierarchy.meetings.models import Meeting
from hierarchy.meetings.selectors import agenda_of
from hierarchy.roster.actions import give_delegation
from hierarchy.roster.models import Account, Appointment, Delegation
from hierarchy.rulebook.models import Adoption
from tests.asking import global_id
from tests.cast import Cast
from tests.meetings.scene import SITTING, Scene
from tests.standing import StandingClock

DUE = SITTING + timedelta(days=24)


class World:
    """Objects in the states that operations start from; `n` is how many children they have."""

    def __init__(self, cast: Cast, day: StandingClock) -> None:
        self.cast, self.scene, self.numbers = cast, Scene(cast, day), count(1)

    def grow(self, n: int) -> None:
        """`n` more of everything that lists show."""
        for _ in range(n):
            self.called(1)
            self.scene.item()
            self.struck_off(self.issued(2))
            self.held(1)
            self.delegated()

    def delegated(self) -> Delegation:
        """Written leave for the director to chair working meetings."""
        self.fresh_post("director")
        return give_delegation(
            actor=self.cast.convener, receiver_id=self.cast.appointment("director").id, scope=["meeting.chair.WORKING"],
            from_day=clock.today(), to_day=clock.today() + timedelta(days=30), text="委托主持工作会议",
        )  # fmt: skip

    def unit(self, key: str) -> str:
        return global_id("MemberUnit", self.cast.units[key])

    def post(self, key: str) -> str:
        return global_id("Appointment", self.cast.appointment(key).id)

    def person(self, key: str) -> str:
        return global_id("Person", self.cast.accounts[key])

    def prepared(self, n: int) -> Meeting:
        """A working meeting with an agenda of `n` items, to be called."""
        meeting = self.scene.working()
        for _ in range(n):
            self.scene.item(meeting)
        return meeting

    def called(self, n: int) -> Meeting:
        return self.scene.bring(self.prepared(n), "CALLED")

    def begun(self, n: int) -> Meeting:
        return self.scene.bring(self.prepared(n), "IN_SESSION")

    def held(self, n: int) -> Meeting:
        """A working meeting with `n` items, which took `n` decisions with a task each."""
        meeting = self.scene.bring(self.prepared(n), "HELD")
        for _ in range(n):
            decisions.record_decision(
                actor=self.cast.clerk, meeting_id=meeting.id, text="由水利局牵头核清名册。", tasks=[self.plan()]
            )
        return meeting

    def plan(self) -> dict[str, Any]:
        """A task as entered: water leads, land supports."""
        return {
            "title": "核清移民补偿名册",
            "lead_unit_id": self.cast.units["water"],
            "supporting_unit_ids": [self.cast.units["land"]],
            "due_day": DUE,
        }

    def drafted(self, n: int) -> Document:
        return papers.draft_document(actor=self.cast.clerk, meeting_id=self.held(n).id)

    def submitted(self, n: int) -> Document:
        return papers.submit_document(actor=self.cast.clerk, document_id=self.drafted(n).id)

    def approved(self, n: int) -> Document:
        return papers.approve_document(actor=self.cast.convener, document_id=self.submitted(n).id)

    def issued(self, n: int) -> Document:
        return papers.issue_document(actor=self.cast.director, document_id=self.approved(n).id)

    def assigned(self, n: int) -> Task:
        """A task in force, one of `n` of its meeting."""
        return Task.objects.filter(decision__meeting=self.issued(n).meeting_id).earliest("id")

    def accepted(self, n: int) -> Task:
        """An accepted task, `n` times reported on."""
        task = self.assigned(1)
        decisions.accept_task(actor=self.cast.water_liaison, task_id=task.id)
        for share in range(n):
            decisions.report_progress(
                actor=self.cast.water_liaison, task_id=task.id, percentage=share, text="已核三个村。"
            )
        return task

    def reported(self, n: int) -> Task:
        task = self.accepted(n)
        decisions.report_task_done(actor=self.cast.water_liaison, task_id=task.id, text="名册已公示。")
        return task

    def verified(self, n: int) -> Task:
        task = self.reported(n)
        decisions.verify_task(actor=self.cast.director, task_id=task.id)
        return task

    def struck_off(self, paper: Document | None = None, n: int = 1) -> Task:
        """A task that is over; one of the paper's, if one is given."""
        if paper is None:
            task = self.verified(n)
        else:
            task = Task.objects.filter(decision__meeting=paper.meeting_id).earliest("id")
            for step, who in (
                (decisions.accept_task, self.cast.water_liaison),
                (decisions.report_task_done, self.cast.water_liaison),
                (decisions.verify_task, self.cast.director),
            ):
                step(actor=who, task_id=task.id, **({"text": "已办。"} if step is decisions.report_task_done else {}))
        decisions.strike_off_task(actor=self.cast.director, task_id=task.id)
        return task

    def extension_asked(self, n: int) -> Task:
        task = self.accepted(n)
        decisions.ask_extension(
            actor=self.cast.water_liaison, task_id=task.id, new_due_day=DUE + timedelta(days=7), reason="汛期。"
        )
        return task

    def row(self, meeting: Meeting, who: str) -> UUID:
        """The attendance of a person called."""
        return self.scene.row(meeting, who).id

    def leave_asked(self, n: int) -> UUID:
        row = self.row(self.called(n), "land_member")
        meetings.answer_call(actor=self.cast.land_liaison, attendance_id=row, answer="LEAVE_ASKED", leave_reason="出差")
        return row

    def fresh_post(self, who: str) -> str:
        """The post, to which nothing is delegated yet: what was before is revoked."""
        Delegation.objects.filter(revoked_at=None).update(revoked_at=clock.now())
        return self.post(who)

    def checked_in(self, n: int) -> Meeting:
        """A called meeting on its day; one person came."""
        meeting = self.called(n)
        self.scene.day.set(SITTING)
        meetings.check_in(actor=self.cast.clerk, attendance_id=self.row(meeting, "convener"))
        return meeting

    def proposed(self, n: int) -> dict[str, str]:
        """An item, and a meeting to take it on as the first of its agenda."""
        item, meeting = self.scene.item(), self.prepared(n)
        return {
            "itemId": global_id("AgendaItem", item.id), "meetingId": global_id("Meeting", meeting.id), "position": 1,
        }  # fmt: skip

    def reversed_agenda(self, n: int) -> dict[str, Any]:
        """A meeting's agenda, the last item first."""
        meeting = self.prepared(n + 1)
        items = [global_id("AgendaItem", item.id) for item in agenda_of(meeting)]
        return {"meetingId": global_id("Meeting", meeting.id), "itemIds": items[::-1]}

    def appointed(self, n: int) -> Appointment:
        """A post held since long."""
        return enter_appointment(
            self.cast.administrator, self.account(),
            NewPost(post="CLERK", title="文书", from_day=SITTING - timedelta(days=30)),
        )  # fmt: skip

    def account(self) -> Account:
        """A person without a post."""
        return make_account(self.username(), "新人")

    def username(self) -> str:
        """A name that nobody has."""
        return f"clerk{next(self.numbers)}"

    def adoption(self) -> dict[str, Any]:
        """The rulebook in force, from a day that is not taken."""
        book = Adoption.objects.filter(joint_meeting=self.cast.body()).earliest("effective_from")
        day = SITTING + timedelta(days=1 + next(self.numbers))
        return {"key": book.rulebook_key, "version": book.rulebook_version, "effectiveFrom": day.isoformat()}
