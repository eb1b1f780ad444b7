"""The contract with frontends: `python -m config.contract` writes it, `--check` compares, `--release` declares it.

- frontend-contract/schema.graphql is the schema as it stands; committed.
- frontend-contract/released.graphql is the schema as last released. Whatever breaks clients of it has to be declared,
  line by line, in frontend-contract/breaking.txt, or the check fails. A release moves it on and empties that file.
- frontend-contract/operations/: each file holds one operation, named like the file; all must be valid, and every
  mutation must be used by one.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from graphql import (
    DocumentNode,
    FieldNode,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    build_schema,
    parse,
    validate,
)
from graphql.utilities import find_breaking_changes

FOLDER = Path(__file__).resolve().parent.parent / "frontend-contract"
SCHEMA, RELEASED, DECLARED = FOLDER / "schema.graphql", FOLDER / "released.graphql", FOLDER / "breaking.txt"
OPERATIONS = FOLDER / "operations"


def main() -> int:
    """Write, check or release; 1 when the check found anything."""
    import django

    django.setup()
    from schema import schema

    current = schema.as_str() + "\n"
    if "--check" not in sys.argv:
        SCHEMA.write_text(current, "utf-8")
        if "--release" in sys.argv or not RELEASED.exists():
            RELEASED.write_text(current, "utf-8")
            DECLARED.write_text("", "utf-8")
    faults = [*_stale(current), *_undeclared(build_schema(current)), *_operation_faults(build_schema(current))]
    for fault in faults:
        print(fault)  # noqa: T201
    return 1 if faults else 0


def _stale(current: str) -> Iterator[str]:
    if not SCHEMA.exists() or SCHEMA.read_text("utf-8") != current:
        yield "schema.graphql is not the schema of this code: run `python -m config.contract` and commit it."


def _undeclared(current: GraphQLSchema) -> Iterator[str]:
    declared = set(DECLARED.read_text("utf-8").splitlines())
    broken = {
        change.description for change in find_breaking_changes(build_schema(RELEASED.read_text("utf-8")), current)
    }
    for description in sorted(broken - declared):
        yield f"Breaks clients, and breaking.txt does not declare it: {description}"
    for description in sorted(declared - broken):
        yield f"breaking.txt declares what breaks nothing: {description}"


def _operation_faults(current: GraphQLSchema) -> Iterator[str]:
    used: set[str] = set()
    for path in sorted(OPERATIONS.glob("*.graphql")):
        document = parse(path.read_text("utf-8"))
        yield from (f"{path.name}: {error.message}" for error in validate(current, document))
        operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
        names = [node.name.value if node.name else "" for node in operations]
        if names != [path.stem]:
            yield f"{path.name}: holds {names} instead of one operation named {path.stem}"
        used |= _mutations(document)
    if current.mutation_type:
        for unused in sorted(current.mutation_type.fields.keys() - used):
            yield f"No operation of the contract uses the mutation {unused}"


def _mutations(document: DocumentNode) -> set[str]:
    return {
        field.name.value
        for node in document.definitions
        if isinstance(node, OperationDefinitionNode) and node.operation is OperationType.MUTATION
        for field in node.selection_set.selections
        if isinstance(field, FieldNode)
    }


if __name__ == "__main__":
    sys.exit(main())
