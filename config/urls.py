"""Addresses: /graphql, /_allauth/, /healthz."""

from django.urls import include, path

from config.graphql import GraphQLView, health
from schema import schema

urlpatterns = [
    path("graphql", GraphQLView.as_view(schema=schema)),
    path("_allauth/", include("allauth.headless.urls")),
    path("healthz", health),
]
