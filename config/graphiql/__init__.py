"""GraphiQL as a page of ours, without internet: for the demo and for developers."""

from django.http import HttpRequest, HttpResponse


def page(request: HttpRequest) -> HttpResponse:
    """The page."""
    return HttpResponse("<!doctype html>")
