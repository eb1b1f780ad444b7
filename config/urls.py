"""Addresses: /graphql with GraphiQL's files below it, /_allauth/, /healthz."""

from django.urls import include, path

from config.graphiql import asset
from config.graphql import GraphQLView, health
from schema import schema

urlpatterns = [
    path("graphql", GraphQLView.as_view(schema=schema)),
    path("graphql/<str:name>", asset),
    path("_allauth/", include("allauth.headless.urls")),
    path("healthz", health),
]
