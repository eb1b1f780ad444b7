"""A GraphQL document, read once: its text measured, parsed, its shape measured, validated, and kept for next time."""

from dataclasses import dataclass, field
from functools import lru_cache

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSchema,
    InlineFragmentNode,
    Lexer,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    Source,
    TokenKind,
    parse,
    validate,
)

from schema.base.limits import Refused, limit

OPENING = {TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L}
CLOSING = {TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R}
# Deeper than any document within the limit of depth; the parser calls itself for each.
DEEPEST_BRACKETS = 50
# Tools ask the schema deeply, by fragments on __Type; graphql-core limits how often lists may nest there.
DEEPEST_INTROSPECTION = 20
# What is kept takes a hundred bytes for each character; strangers can fill it as well.
LONGEST_KEPT = 6_000


@dataclass(frozen=True)
class Checked:
    """A document that can be carried out, or the errors why it cannot."""

    document: DocumentNode
    errors: list[GraphQLError] = field(default_factory=list)
    introspects: bool = False

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """The operation of that name, or the only one. Raises OPERATION_UNKNOWN, OPERATION_UNCLEAR."""
        operations = [d for d in self.document.definitions if isinstance(d, OperationDefinitionNode)]
        if name is not None:
            operations = [one for one in operations if one.name and one.name.value == name]
            if not operations:
                raise Refused("OPERATION_UNKNOWN", name=name[:100])
        if len(operations) != 1:
            raise Refused("OPERATION_UNCLEAR")
        return operations[0]


def checked(schema: GraphQLSchema, text: str) -> Checked:
    """Raises GraphQLSyntaxError, or Refused for a limit."""
    return (_kept if len(text) <= LONGEST_KEPT else _check)(schema, text)


def _check(schema: GraphQLSchema, text: str) -> Checked:
    _measure_text(text)
    document = parse(text, no_location=False)
    try:
        shape = Shape(document)
        shape.check()
        errors = validate(schema, document)
    except RecursionError:
        raise Refused("DEPTH_LIMIT", most=limit("depth")) from None
    for error in errors:
        error.extensions = {**(error.extensions or {}), "code": "GRAPHQL_VALIDATION_FAILED"}
    return Checked(document, errors, shape.introspects)


_kept = lru_cache(maxsize=256)(_check)
forget_documents = _kept.cache_clear


def _measure_text(text: str) -> None:
    lexer, tokens, open_brackets = Lexer(Source(text)), 0, 0
    most = limit("tokens")
    while (token := lexer.advance()).kind is not TokenKind.EOF:
        tokens += 1
        open_brackets += (token.kind in OPENING) - (token.kind in CLOSING)
        if tokens > most:
            raise Refused("TOKEN_LIMIT", most=most)
        if open_brackets > DEEPEST_BRACKETS:
            raise Refused("DEPTH_LIMIT", most=limit("depth"))
        if token.kind in {TokenKind.STRING, TokenKind.BLOCK_STRING} and "\0" in (token.value or ""):
            raise Refused("BAD_CHARACTER")


class Shape:
    """Depth, aliases, fragments and repeated fields of a document that need not be valid yet."""

    def __init__(self, document: DocumentNode) -> None:
        self.definitions = document.definitions
        self.fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
        self.fragment_count = sum(isinstance(d, FragmentDefinitionNode) for d in document.definitions)
        self.known: dict[str, tuple[int, int]] = {}
        self.repeats: dict[str, int] = {}
        self.introspects = False

    def check(self) -> None:
        """Raise FRAGMENT_LIMIT, DEPTH_LIMIT, ALIAS_LIMIT, REPEAT_LIMIT or MUTATION_LIMIT."""
        if self.fragment_count > limit("fragments"):
            raise Refused("FRAGMENT_LIMIT", most=limit("fragments"))
        for definition in self.definitions:
            if not isinstance(definition, (OperationDefinitionNode, FragmentDefinitionNode)):
                continue
            depth, aliases = self._of(definition.selection_set)
            if depth > (DEEPEST_INTROSPECTION if _of_introspection(definition) else limit("depth")):
                raise Refused("DEPTH_LIMIT", definition, most=limit("depth"))
            if aliases > limit("aliases"):
                raise Refused("ALIAS_LIMIT", definition, most=limit("aliases"))
            if _is_mutation(definition) and self._acts(definition.selection_set, set()) > limit("mutations"):
                raise Refused("MUTATION_LIMIT", definition, most=limit("mutations"))
        if max(self.repeats.values(), default=0) > limit("repeats"):
            raise Refused("REPEAT_LIMIT", most=limit("repeats"))

    def _acts(self, selections: SelectionSetNode, within: set[str]) -> int:
        """How many fields stand at the top, those of fragments included; one that leads back to itself is refused."""
        acts = 0
        for selection in selections.selections:
            if isinstance(selection, InlineFragmentNode):
                acts += self._acts(selection.selection_set, within)
            elif isinstance(selection, FragmentSpreadNode):
                # Carried out once, however often it is spread.
                if (name := selection.name.value) in self.fragments and name not in within:
                    within.add(name)
                    acts += self._acts(self.fragments[name].selection_set, within)
            else:
                acts += 1
        return acts

    def _of(self, selections: SelectionSetNode) -> tuple[int, int]:
        deepest, aliases = 0, 0
        for selection in selections.selections:
            if isinstance(selection, FieldNode):
                depth, below = self._of_field(selection)
            elif isinstance(selection, FragmentSpreadNode):
                depth, below = self._of_fragment(selection.name.value)
            else:
                assert isinstance(selection, InlineFragmentNode)
                depth, below = self._of(selection.selection_set)
            deepest, aliases = max(deepest, depth), aliases + below
        return deepest, aliases

    def _of_field(self, node: FieldNode) -> tuple[int, int]:
        shown = (node.alias or node.name).value
        self.repeats[shown] = self.repeats.get(shown, 0) + 1
        depth, aliases = self._of(node.selection_set) if node.selection_set else (0, 0)
        if node.name.value in {"__schema", "__type"}:
            self.introspects, depth = True, 0
        return depth + 1, aliases + bool(node.alias)

    def _of_fragment(self, name: str) -> tuple[int, int]:
        if name not in self.known:
            self.known[name] = (0, 0)  # one that leads back to itself is refused by the validation
            if name in self.fragments:
                self.known[name] = self._of(self.fragments[name].selection_set)
        return self.known[name]


def _is_mutation(definition: OperationDefinitionNode | FragmentDefinitionNode) -> bool:
    return isinstance(definition, OperationDefinitionNode) and definition.operation is OperationType.MUTATION


def _of_introspection(definition: OperationDefinitionNode | FragmentDefinitionNode) -> bool:
    return isinstance(definition, FragmentDefinitionNode) and definition.type_condition.name.value.startswith("__")
