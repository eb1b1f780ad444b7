"""The contract with frontends: `python -m config.contract` writes it, `--check` compares, `--release` declares it.

- frontend-contract/schema.graphql is the schema as it stands; committed.
- frontend-contract/released.graphql is the schema as last released. Whatever breaks clients of it has to be declared,
  line by line, in frontend-contract/breaking.txt, or the check fails. A release moves it on and empties that file.
  Before the first release nothing breaks.
- frontend-contract/operations/: each file holds one operation, named like the file; all must be valid, and every
  mutation must be used by one.
"""

import sys
from collections.abc import Collection, Iterator
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
        if "--release" in sys.argv:
            RELEASED.write_text(current, "utf-8")
            DECLARED.write_text("", "utf-8")
    faults = [*_stale(current), *_undeclared_breaks(current), *operation_faults(build_schema(current), OPERATIONS)]
    for fault in faults:
        print(fault)  # noqa: T201
    return 1 if faults else 0


def _stale(current: str) -> Iterator[str]:
    if not SCHEMA.exists() or SCHEMA.read_text("utf-8") != current:
        yield "schema.graphql is not the schema of this code: run `python -m config.contract` and commit it."


def _undeclared_breaks(current: str) -> Iterator[str]:
    if RELEASED.exists():
        declared = DECLARED.read_text("utf-8").splitlines() if DECLARED.exists() else []
        yield from undeclared_breaks(RELEASED.read_text("utf-8"), current, declared)


def undeclared_breaks(released: str, current: str, declared: Collection[str]) -> Iterator[str]:
    """What breaks clients of the released schema and is not declared, and what is declared and breaks nothing."""
    changes = find_breaking_changes(build_schema(released), build_schema(current))
    broken = {change.description for change in changes}
    for description in sorted(broken - set(declared)):
        yield f"Breaks clients, and breaking.txt does not declare it: {description}"
    for description in sorted(set(declared) - broken):
        yield f"breaking.txt declares what breaks nothing: {description}"


def operation_faults(current: GraphQLSchema, folder: Path) -> Iterator[str]:
    """Operations that the schema does not carry out, misnamed files, mutations that no file uses."""
    used: set[str] = set()
    for path in sorted(folder.glob("*.graphql")):
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
