"""The contract's own checks: what breaks clients is told unless declared; every mutation has its operation."""

import pytest
from graphql import build_schema

from config.contract import operation_faults, undeclared_breaks

RELEASED = """
type Query { task(id: ID!): Task }
type Task { id: ID! title: String! state: State! }
enum State { ASSIGNED DONE }
type Mutation { acceptTask(input: AcceptTaskInput!): Task }
input AcceptTaskInput { taskId: ID! note: String }
"""


def test_nothing_changed_breaks_nothing() -> None:
    assert not list(undeclared_breaks(RELEASED, RELEASED, []))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("title: String!", "", "Field Task.title was removed."),
        ("title: String!", "title: String", "Field Task.title changed type from String! to String."),
        ("ASSIGNED DONE", "DONE", "Enum value State.ASSIGNED was removed."),
        ("note: String", "note: String!", "Field AcceptTaskInput.note changed type from String to String!."),
        ("note: String", "note: String why: String!", "A required field AcceptTaskInput.why was added."),
    ],
)
def test_what_breaks_clients_is_told_until_it_is_declared(before: str, after: str, told: str) -> None:
    current = RELEASED.replace(before, after)
    assert list(undeclared_breaks(RELEASED, current, [])) == [
        f"Breaks clients, and breaking.txt does not declare it: {told}"
    ]
    assert not list(undeclared_breaks(RELEASED, current, [told]))


def test_a_new_field_breaks_nothing() -> None:
    current = RELEASED.replace("title: String!", "title: String! dueDay: String")
    assert not list(undeclared_breaks(RELEASED, current, []))


def test_a_declaration_of_nothing_is_told() -> None:
    assert list(undeclared_breaks(RELEASED, RELEASED, ["Field Task.title was removed."])) == [
        "breaking.txt declares what breaks nothing: Field Task.title was removed."
    ]


def test_operations_are_valid_named_like_their_file_and_complete(tmp_path) -> None:
    schema = build_schema(RELEASED)
    assert list(operation_faults(schema, tmp_path)) == ["No operation of the contract uses the mutation acceptTask"]
    (tmp_path / "acceptTask.graphql").write_text(
        "mutation acceptTask($input: AcceptTaskInput!) { acceptTask(input: $input) { id } }"
    )
    assert not list(operation_faults(schema, tmp_path))
    (tmp_path / "task.graphql").write_text("query oneTask($id: ID!) { task(id: $id) { id subject } }")
    assert list(operation_faults(schema, tmp_path)) == [
        "task.graphql: Cannot query field 'subject' on type 'Task'.",
        "task.graphql: holds ['oneTask'] instead of one operation named task",
    ]
