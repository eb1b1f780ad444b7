"""POST /graphql: the request's person and body, then the schema. GraphiQL in the demo."""

from typing import Any

from allauth.headless.internal.sessionkit import authenticate_by_x_session_token
from django.db import connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt
from strawberry.django.views import GraphQLView as StrawberryView

from hierarchy import clock
from hierarchy.errors import NotFound, Refusal
from hierarchy.roster.models import Account, Appointment, on_day
from hierarchy.tenancy import body_named
from hierarchy.tree.models import JointMeeting
from schema.base.context import Context


def health(request: HttpRequest) -> HttpResponse:
    """200 when the database answers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"status": "ok"})


def account_of(request: HttpRequest) -> Account | None:
    """By X-Session-Token (apps), else by the session cookie (browsers)."""
    if token := request.headers.get("X-Session-Token"):
        found = authenticate_by_x_session_token(token)
        return found[0] if found else None
    return request.user if request.user.is_authenticated else None


def body_for(account: Account | None, named: bool, body: JointMeeting | None) -> JointMeeting | None:
    """The body, for somebody with a post in it today; an unknown one and a foreign one are refused alike."""
    if account is None or not named:
        return None
    held = body and Appointment.objects.filter(on_day(clock.today()), account=account, joint_meeting=body).exists()
    if not held:
        raise NotFound("JOINT_MEETING_NOT_FOUND")
    return body


@method_decorator(csrf_exempt, name="dispatch")
class GraphQLView(StrawberryView):
    """One request works in one body's schema."""

    allow_queries_via_get = False

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        connection.set_schema_to_public()
        try:
            request.account = account_of(request)
            named, body = body_named({k.lower(): v for k, v in request.headers.items()}, request.get_host())
            request.body_of_work = body_for(request.account, named, body)
            if request.body_of_work:
                connection.set_tenant(request.body_of_work)
            return super().dispatch(request, *args, **kwargs)
        except Refusal as refusal:
            return JsonResponse(
                {"errors": [{"message": refusal.message(), "extensions": {"code": refusal.code}}]}, status=404
            )
        finally:
            connection.set_schema_to_public()

    def get_context(self, request: HttpRequest, response: HttpResponse) -> Context:
        return Context(request.account, request.body_of_work, request.correlation_id, request, response)
