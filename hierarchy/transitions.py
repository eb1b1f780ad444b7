"""Tables of states and verbs. Code owns them; the rulebook says which post may do a verb (R20)."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Needs:
    """Fields that a verb cannot do without, for example the opinion of a return."""

    fields: tuple[str, ...]


def needs(*fields: str) -> Needs:
    """Name the fields that a verb cannot do without."""
    return Needs(fields)


@dataclass(frozen=True)
class Transition:
    """From a state to a state by a verb."""

    source: str
    target: str
    verb: str
    needs: tuple[str, ...] = ()


class Table:
    """What can be done in which state."""

    def __init__(self, transitions: tuple[Transition, ...]) -> None:
        self.transitions = transitions
        self._by = {(t.source, t.verb): t for t in transitions}
        if len(self._by) != len(transitions):
            raise ValueError("the same verb twice in one state")

    def find(self, state: str, verb: str) -> Transition | None:
        """The transition of that verb in that state."""
        return self._by.get((state, verb))

    def verbs(self, state: str) -> list[str]:
        """What is possible in that state, in the order of the table."""
        return [t.verb for t in self.transitions if t.source == state]

    @property
    def all_verbs(self) -> set[str]:
        """Every verb of the table."""
        return {t.verb for t in self.transitions}


def table(*rows: tuple) -> Table:
    """Rows of (state or states, state after, verb[, needs(...)]); None as state after: the state stays."""
    transitions = []
    for sources, target, verb, *rest in rows:
        required = rest[0].fields if rest else ()
        for source in [sources] if isinstance(sources, str) else sources:
            transitions.append(Transition(source, source if target is None else target, verb, required))
    return Table(tuple(transitions))
