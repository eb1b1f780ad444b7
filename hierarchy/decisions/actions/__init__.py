"""Acts on decisions and tasks.

`recording`: the Office records what a meeting decided. `effect`: a paper fixes decisions, puts them in force, or is
recalled. `units`: what lead and supporting units do. `office`: what the director and deputies do. `extensions`.
"""

from hierarchy.decisions.actions.effect import fix_decisions, release_decisions, suspend_effect, take_effect
from hierarchy.decisions.actions.extensions import ask_extension, decide_extension
from hierarchy.decisions.actions.office import chase_task, reopen_task, return_task, strike_off_task, verify_task
from hierarchy.decisions.actions.recording import amend_decision, drop_decision, record_decision
from hierarchy.decisions.actions.units import accept_task, contribute_progress, report_progress, report_task_done

__all__ = [
    "accept_task",
    "amend_decision",
    "ask_extension",
    "chase_task",
    "contribute_progress",
    "decide_extension",
    "drop_decision",
    "fix_decisions",
    "record_decision",
    "release_decisions",
    "reopen_task",
    "report_progress",
    "report_task_done",
    "return_task",
    "strike_off_task",
    "suspend_effect",
    "take_effect",
    "verify_task",
]
