"""Whoever takes over the application, with its database role, gets no further than its rows."""

import psycopg
import pytest
from django.db import DatabaseError, connection, transaction

from tests import database
from tests.database import OwnDatabase

# Each makes something temporary that stands in for the catalogue's, if the function looks there first.
STAND_INS = {
    "table": """
        CREATE TEMP TABLE pg_class AS
        SELECT oid, relname, relnamespace, relkind, relowner, CASE relname WHEN 'journal_entry'
               THEN ARRAY[makeaclitem(current_user::regrole, relowner, 'UPDATE', false)] ELSE relacl END AS relacl
        FROM pg_catalog.pg_class
    """,
    "type": """
        CREATE FUNCTION pg_temp.caught(given pg_catalog.text) RETURNS bool LANGUAGE plpgsql AS $$
        BEGIN
            IF current_user <> session_user THEN RAISE EXCEPTION 'carried out as the owner'; END IF;
            RETURN true;
        END $$;
        CREATE DOMAIN pg_temp.text AS pg_catalog.text CHECK (pg_temp.caught(value))
    """,
}


@pytest.mark.parametrize("stand_in", STAND_INS)
def test_making_a_body_does_nothing_else_with_the_owners_rights(cast, stand_in):
    with connection.cursor() as cursor:
        cursor.execute(STAND_INS[stand_in])
        cursor.execute("SELECT public.create_body_schema('maotian')")
        cursor.execute("SELECT has_table_privilege('maotian.journal_entry', 'UPDATE')")
        assert cursor.fetchone() == (False,)


def test_the_application_makes_nothing_temporary(django_db_setup):
    with OwnDatabase.made() as own:
        own.manage("prepare_database", role="owner")
        with (
            psycopg.connect(f"{database.APPLICATION}/{own.name}") as application,
            pytest.raises(psycopg.errors.InsufficientPrivilege),
        ):
            application.execute("CREATE TEMP TABLE pg_class (oid int)")


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM pg_authid",
        "COPY (SELECT 1) TO PROGRAM 'id'",
        "SELECT pg_read_file('/etc/passwd')",
        "SELECT lo_import('/etc/passwd')",
        "CREATE EXTENSION dblink",
        "SET session_replication_role = replica",
        "SELECT public.create_body_schema('pg_maotian')",
        "SELECT public.create_body_schema('information_schema')",
        "SELECT public.create_body_schema('body_template')",
    ],
)
def test_nor_beyond_the_database(cast, statement):
    with pytest.raises(DatabaseError), transaction.atomic():
        connection.cursor().execute(statement)
