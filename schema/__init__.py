"""The GraphQL schema, composed of its parts."""

import strawberry
from django.conf import settings
from strawberry.schema.config import StrawberryConfig
from strawberry_django.optimizer import DjangoOptimizerExtension

from schema.accounts import AccountsMutation
from schema.administration import AdministrationMutation
from schema.base.describing import describe
from schema.base.errors import REFUSALS, Refusal
from schema.base.running import Gate, Schema
from schema.decisions import DecisionMutation, DecisionQuery
from schema.document_acts import DocumentMutation
from schema.documents import DocumentQuery
from schema.inbox import InboxMutation, InboxQuery, InboxSubscription
from schema.journal import JournalQuery
from schema.meeting_acts import AgendaMutation, AttendanceMutation, MeetingMutation
from schema.meetings import MeetingQuery
from schema.roster import RosterMutation, RosterQuery
from schema.rulebook import RulebookMutation, RulebookQuery
from schema.task_acts import TaskMutation
from schema.tasks import TaskQuery
from schema.tree import TreeQuery
from schema.viewer import ViewerQuery

__all__ = ["schema"]


@strawberry.type
class Query(
    ViewerQuery,
    TreeQuery,
    RosterQuery,
    RulebookQuery,
    MeetingQuery,
    DecisionQuery,
    TaskQuery,
    DocumentQuery,
    JournalQuery,
    InboxQuery,
):
    """What can be asked."""


@strawberry.type
class Mutation(
    AccountsMutation,
    AdministrationMutation,
    RosterMutation,
    RulebookMutation,
    MeetingMutation,
    AgendaMutation,
    AttendanceMutation,
    DecisionMutation,
    TaskMutation,
    DocumentMutation,
    InboxMutation,
):
    """What can be done. Each act answers with its object or with a typed refusal; a refusal changes nothing."""


@strawberry.type
class Subscription(InboxSubscription):
    """What can be listened to, over a socket."""


schema = Schema(
    query=Query,
    mutation=Mutation,
    subscription=Subscription,
    types=[Refusal, *REFUSALS],
    extensions=[Gate, DjangoOptimizerExtension],
    config=StrawberryConfig(relay_max_results=settings.GRAPHQL_LIMITS["page"]),
)
describe(schema._schema)
