"""Keys that the code owns and a rulebook may refer to. A rulebook decides how they combine, never which exist."""

from enum import StrEnum


class Of(StrEnum):
    """How the unit or group of a post must stand to the thing acted on. Posts of the whole body are not narrowed."""

    OWN = "OWN"
    CALLED = "CALLED"
    LEAD = "LEAD"
    SUPPORTING = "SUPPORTING"
    RECIPIENT = "RECIPIENT"
    PROPOSING = "PROPOSING"


class Role(StrEnum):
    """What a person is to one record, whatever the post."""

    CHAIR = "CHAIR"
    ONESELF = "ONESELF"
    CALLED_PERSON = "CALLED_PERSON"
    PROPOSER = "PROPOSER"
    GIVER = "GIVER"
    NAMED_APPROVER = "NAMED_APPROVER"


class MeetingKind(StrEnum):
    """A kind of sitting."""

    PLENARY = "PLENARY"
    WORKING = "WORKING"
    OFFICE = "OFFICE"
    TOPIC = "TOPIC"
    DISPATCH = "DISPATCH"
    COORDINATION = "COORDINATION"
    JOINT_RECEPTION = "JOINT_RECEPTION"


class Called(StrEnum):
    """Who is called to a sitting."""

    ALL_MEMBERS = "ALL_MEMBERS"
    CHOSEN_UNITS = "CHOSEN_UNITS"
    LIAISONS = "LIAISONS"


class Invited(StrEnum):
    """Who may be invited beyond those called."""

    LOWER_CONVENERS = "LOWER_CONVENERS"
    RELATED_PERSONS = "RELATED_PERSONS"


class Contribution(StrEnum):
    """What an agenda item brings: a unit's report, its analysis of the situation, a suggestion."""

    REPORT = "REPORT"
    ANALYSIS = "ANALYSIS"
    SUGGESTION = "SUGGESTION"


class Purpose(StrEnum):
    """What a paper is for."""

    MEETING_DOCUMENT = "MEETING_DOCUMENT"
    MINUTES = "MINUTES"
    OFFICE_MINUTES = "OFFICE_MINUTES"
    CIRCULAR = "CIRCULAR"
    BRIEFING = "BRIEFING"
    YEARLY_PLAN = "YEARLY_PLAN"
    REQUEST = "REQUEST"
    REPORT = "REPORT"
    NOTICE = "NOTICE"
    REPLY = "REPLY"
    LETTER = "LETTER"


class Genre(StrEnum):
    """An official genre (文种). Briefings and plans have none."""

    NOTICE = "NOTICE"
    OPINION = "OPINION"
    CIRCULAR = "CIRCULAR"
    MINUTES = "MINUTES"
    REQUEST = "REQUEST"
    REPORT = "REPORT"
    LETTER = "LETTER"
    REPLY = "REPLY"


class Step(StrEnum):
    """A step of a paper's route (核稿, 会签, 审定 or 审批 or 签批)."""

    REVIEW = "review"
    COUNTERSIGN = "countersign"
    APPROVE = "approve"


class Recipients(StrEnum):
    """To whom a paper goes unless the drafter says otherwise."""

    ALL_UNITS = "ALL_UNITS"
    CALLED_UNITS = "CALLED_UNITS"
    CHOSEN = "CHOSEN"


class Unit(StrEnum):
    """What a number counts."""

    WORKING_DAYS = "WORKING_DAYS"
    DAYS = "DAYS"
    MONTHS = "MONTHS"
    PERCENT = "PERCENT"
    COUNT = "COUNT"


class ParameterType(StrEnum):
    """What values a parameter takes."""

    NUMBER = "number"
    NUMBERS = "numbers"
    SWITCH = "switch"
    TEXT = "text"
    CHOICE = "choice"
