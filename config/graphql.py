"""POST /graphql: the request's person and body, then the schema. GraphiQL in the demo."""

from typing import Any

from django.db import connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from strawberry.django.views import GraphQLView as StrawberryView

from config.asking import account_of, body_for, body_named, status_of
from hierarchy.errors import Refusal
from schema.base.context import Context


def health(request: HttpRequest) -> HttpResponse:
    """200 when the database answers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"status": "ok"})


@method_decorator(csrf_exempt, name="dispatch")
class GraphQLView(StrawberryView):
    """One request works in one body's schema."""

    allow_queries_via_get = False

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        connection.set_schema_to_public()
        try:
            request.account = account_of(request)
            named = body_named(request.headers.get("X-Joint-Meeting", ""), request.get_host())
            request.body_of_work = body_for(request.account, named)
            if request.body_of_work:
                connection.set_tenant(request.body_of_work)
            return super().dispatch(request, *args, **kwargs)
        except Refusal as refusal:
            return JsonResponse(
                {"errors": [{"message": refusal.message(), "extensions": {"code": refusal.code}}]},
                status=status_of(refusal),
            )
        finally:
            connection.set_schema_to_public()

    def get_context(self, request: HttpRequest, response: HttpResponse) -> Context:
        return Context(request.account, request.body_of_work, request.correlation_id, request, response)
