from django.apps import AppConfig


class TreeConfig(AppConfig):
    name = "hierarchy.tree"
