"""The life of a paper against a table written by hand from DOMAIN.md: whatever is tried, in whatever order."""

import pytest
from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from hierarchy.decisions.models import Decision
from hierarchy.documents import actions
from hierarchy.documents.models import ApprovalStep, Document, DocumentVersion, NumberSeries, Recipient
from hierarchy.errors import NotAllowed, NotFound, Refusal, RuleBroken
from hierarchy.journal.models import Entry
from tests.documents.papers import held_meeting

# state: verb → state after. What is not here is refused.
HAND = {
    "DRAFT": {"revise": "DRAFT", "submit": "SUBMITTED", "discard": "DISCARDED"},
    "SUBMITTED": {"approve": "APPROVED", "return": "DRAFT", "withdraw": "DRAFT"},
    "APPROVED": {"issue": "ISSUED", "withdraw": "DRAFT"},
    "ISSUED": {"acknowledge": "ISSUED", "recall": "RECALLED"},
    "RECALLED": {},
    "DISCARDED": {},
}
# verb: who may, of a plenary's paper that names the first convener
WHO = {
    "revise": {"director", "deputy", "section_head", "clerk"},
    "submit": {"director", "deputy", "section_head", "clerk"},
    "discard": {"director", "deputy", "section_head", "clerk"},
    "withdraw": {"director", "deputy", "section_head", "clerk"},
    "approve": {"convener"},
    "return": {"convener"},
    "issue": {"director", "deputy"},
    "acknowledge": {"water_member", "water_liaison", "finance_liaison"},
    "recall": {"director"},
}
PEOPLE = [
    "convener", "second_convener", "director", "deputy", "section_head", "clerk", "administrator", "water_member",
    "water_liaison", "finance_liaison", "x_director", "nobody",
]  # fmt: skip
# Decisions by the state of the newest paper
IN_FORCE = {"ISSUED"}


class Life(RuleBasedStateMachine):
    """One meeting and its papers, one after the other."""

    cast = None

    def __init__(self) -> None:
        super().__init__()
        self.actors = {who: self.cast.at(who, "yueyang") for who in PEOPLE}
        self.atomic = transaction.atomic()
        self.atomic.__enter__()
        self.meeting = held_meeting(self.cast)
        self.texts, self.issued = 0, 0
        self._draft()

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.atomic.__exit__(None, None, None)

    def _draft(self) -> None:
        self.paper = actions.draft_document(actor=self.actors["clerk"], meeting_id=self.meeting.id)
        self.state = "DRAFT"

    @rule(verb=st.sampled_from(sorted(WHO)), who=st.sampled_from(PEOPLE))
    def anybody_tries_anything(self, verb, who):
        self._attempt(verb, who)

    @rule(verb=st.sampled_from(sorted(WHO)), choice=st.integers(0, 3))
    def somebody_whose_post_carries_it_tries(self, verb, choice):
        able = sorted(WHO[verb])
        self._attempt(verb, able[choice % len(able)])

    @precondition(lambda self: self.state in ("RECALLED", "DISCARDED"))
    @rule()
    def a_new_paper_is_drafted(self):
        self._draft()

    @precondition(lambda self: self.state not in ("RECALLED", "DISCARDED"))
    @rule()
    def no_second_paper_is_drafted(self):
        with pytest.raises(RuleBroken):
            actions.draft_document(actor=self.actors["director"], meeting_id=self.meeting.id)

    def _attempt(self, verb: str, who: str) -> None:
        expected = HAND[self.state].get(verb) if who in WHO[verb] else None
        before = None if expected else self._trace()
        try:
            self._do(verb, self.actors[who])
        except Refusal as refusal:
            assert expected is None, (self.state, verb, who, refusal.code)
            assert isinstance(refusal, (NotAllowed, NotFound, RuleBroken))
            if who in WHO[verb] and who not in ("water_member", "water_liaison", "finance_liaison"):
                assert isinstance(refusal, RuleBroken), (self.state, verb, who)
            assert self._trace() == before, "a refusal left a trace"
        else:
            assert expected is not None, (self.state, verb, who)
            self.state = expected
            self.issued += verb == "issue"

    def _do(self, verb: str, actor) -> None:
        self.texts += 1
        given = {
            "revise": {"body": f"第{self.texts}次修改"},
            "return": {"opinion": "再改"},
            "recall": {"reason": "有误"},
        }.get(verb, {})
        getattr(actions, f"{verb}_document")(actor=actor, document_id=self.paper.id, **given)

    def _trace(self):
        kinds = (Document, DocumentVersion, ApprovalStep, Recipient, NumberSeries, Decision)
        return Entry.objects.count(), [sorted(map(str, kind.objects.values_list())) for kind in kinds]

    @invariant()
    def the_paper_stands_where_the_table_says(self):
        assert Document.objects.get(pk=self.paper.pk).state == self.state

    @invariant()
    def decisions_are_in_force_exactly_while_a_paper_is_out(self):
        states = set(Decision.objects.filter(meeting=self.meeting).values_list("state", flat=True))
        assert states == ({"IN_FORCE"} if self.state in IN_FORCE else {"TAKEN"})

    @invariant()
    def numbers_have_no_gap(self):
        numbers = Document.objects.filter(number__isnull=False).order_by("number").values_list("number", flat=True)
        assert list(numbers) == list(range(1, self.issued + 1))


def test_a_paper_lives_by_the_table(cast):
    Life.cast = cast
    run_state_machine_as_test(
        Life,
        settings=settings(
            max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck),
            database=None,
        ),
    )  # fmt: skip
