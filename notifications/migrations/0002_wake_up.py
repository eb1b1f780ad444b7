"""Whoever drains hears of a new id in the outbox when it is committed."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("notifications", "0001_initial"), ("outbox", "0001_initial")]

    operations = [
        migrations.RunSQL(
            """
            CREATE FUNCTION public.wake_drain() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN PERFORM pg_notify('outbox', ''); RETURN NULL; END $$;
            CREATE TRIGGER wake_drain AFTER INSERT ON public.outbox_outboxitem
            FOR EACH STATEMENT EXECUTE FUNCTION public.wake_drain();
            """,
            "DROP TRIGGER wake_drain ON public.outbox_outboxitem; DROP FUNCTION public.wake_drain();",
        )
    ]
