"""The function behind append-only tables; it stands in public, for the bodies' triggers call it by that name."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("tree", "0001_initial")]

    operations = [
        migrations.RunSQL(
            """
            CREATE FUNCTION public.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
            END $$
            """,
            "DROP FUNCTION public.refuse_change()",
        )
    ]
