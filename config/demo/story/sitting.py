"""What every meeting of the story goes through, county's or township's: called, answered, held, its paper issued."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from config.demo.story.calendar import Calendar
from config.demo.story.persons import Person, Persons


@dataclass
class Sitting:
    """One meeting of a body and the persons who run it."""

    persons: Persons
    calendar: Calendar
    body: str
    key: str
    meeting: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.convener = self.persons.holding(self.body, "CONVENER")
        self.director = self.persons.holding(self.body, "DIRECTOR")
        self.clerk = self.persons.holding(self.body, "CLERK")
        self.posts = list(self.clerk.rows("appointments", filters={"on": self.calendar.day(0).isoformat()}))
        self.units = {post["unit"]["code"]: post["unit"]["id"] for post in self.posts if post["unit"]}
        self.codes = {key: code for code, key in self.units.items()}
        self.usernames = {post["person"]["id"]: post["person"]["username"] for post in self.posts}

    def person(self, unit: str, post: str = "LIAISON") -> Person:
        """The unit's liaison, or its member where it has none."""
        return self.persons.named(self.body, self._held(unit, post)["person"]["username"])

    def chair(self, post: str) -> str:
        """The id of the appointment that chairs: the one of the person whom the story lets act."""
        username = self.persons.holding(self.body, post).username
        return next(p["id"] for p in self.posts if p["post"] == post and p["person"]["username"] == username)

    def call(self, agenda: Sequence[tuple[str, str, list[str]]], **wanted: Any) -> None:
        """Units propose, the Office prepares, accepts and calls."""
        proposals = [self._propose(*item) for item in agenda]
        self.meeting = self.clerk.act("prepareMeeting", f"{self.key}:prepare", **wanted)
        for item in proposals:
            self.clerk.act(
                "acceptAgendaItem", f"{self.key}:accept:{item['id']}", itemId=item["id"], meetingId=self.meeting["id"]
            )
        self.director.act("callMeeting", f"{self.key}:call", meetingId=self.meeting["id"])

    def _propose(self, unit: str, title: str, carries: list[str]) -> dict[str, Any]:
        key = f"{self.key}:propose:{unit}"
        given = {"title": title, "carries": carries, "asPost": self.post_of(unit)}
        return self.person(unit).act("proposeAgendaItem", key, **given)

    def seats(self) -> dict[str, dict[str, Any]]:
        """Who was called: attendance by the person's name to sign in with."""
        meeting = self.clerk.ask("meeting", id=self.meeting["id"])["meeting"]
        return {self.usernames[seat["person"]["id"]]: seat for seat in meeting["attendances"]}

    def answers(self, absent: str = "", stand_in: str = "") -> None:
        """Everyone answers; one asks for leave, which the chair grants, and one sends a stand-in."""
        for username, seat in self.seats().items():
            key, person = f"{self.key}:answer:{username}", self.persons.named(self.body, username)
            given = {"attendanceId": seat["id"], "asPost": seat["appointment"]["id"]}
            if username == absent:
                person.act("answerCall", key, **given, answer="LEAVE_ASKED", leaveReason="赴市里参加业务培训")
                self.convener.act("decideLeave", f"{key}:leave", attendanceId=seat["id"], granted=True)
            elif username == stand_in:
                person.act(
                    "answerCall", key, **given, answer="STAND_IN",
                    standInName="邓思远", standInTitle="分管负责同志",
                )  # fmt: skip
            else:
                person.act("answerCall", key, **given, answer="ATTENDING")

    def hold(self, decisions: Sequence[dict[str, Any]], absent: str = "") -> list[dict[str, Any]]:
        """The clerk checks people in, the convener opens, decisions are recorded, the director closes."""
        for username, seat in self.seats().items():
            if username != absent:
                self.clerk.act("checkIn", f"{self.key}:in:{username}", attendanceId=seat["id"])
        self.convener.act("openMeeting", f"{self.key}:open", meetingId=self.meeting["id"])
        recorded = [
            self.clerk.act("recordDecision", f"{self.key}:decision:{place}", meetingId=self.meeting["id"], **decision)
            for place, decision in enumerate(decisions)
        ]
        self.director.act("closeMeeting", f"{self.key}:close", meetingId=self.meeting["id"])
        return recorded

    def task(self, title: str, lead: str, due: int, *supporting: str) -> dict[str, Any]:
        """One task of a decision, due so many working days before the story's last day."""
        return {
            "title": title,
            "leadUnitId": self.units[lead],
            "supportingUnitIds": [self.units[unit] for unit in supporting],
            "dueDay": self.calendar.day(due).isoformat(),
        }

    def acknowledge(self, document: dict[str, Any]) -> None:
        """Every unit that the paper went to acknowledges it."""
        detail = self.clerk.ask("document", id=document["id"])["document"]
        for recipient in detail["recipients"]:
            unit = self.codes[recipient["unit"]["id"]]
            self.person(unit).act(
                "acknowledgeDocument", f"{self.key}:ack:{unit}", documentId=document["id"], asPost=self.post_of(unit)
            )

    def post_of(self, unit: str) -> str:
        """The appointment in which `person(unit)` acts, for those who hold several."""
        return str(self._held(unit, "LIAISON")["id"])

    def _held(self, unit: str, post: str) -> dict[str, Any]:
        held = [row for row in self.posts if row["unit"] and row["unit"]["code"] == unit]
        return next(row for wanted in (post, "MEMBER") for row in held if row["post"] == wanted)

    def tasks(self) -> dict[str, dict[str, Any]]:
        """The tasks that follow from the meeting, by the code of their lead unit."""
        found = self.clerk.rows("tasks", filters={"meeting": self.meeting["id"]})
        return {self.codes[task["leadUnit"]["id"]]: task for task in found}
