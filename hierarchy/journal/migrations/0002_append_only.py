"""Even the owner changes no journal: a trigger refuses UPDATE and DELETE on its tables."""

from django.db import migrations

TABLES = ("journal_entry", "journal_seal", "journal_sealedentry")


class Migration(migrations.Migration):
    dependencies = [("journal", "0001_initial"), ("tree", "0002_append_only")]

    operations = [
        migrations.RunSQL(
            f"CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change()",
            f"DROP TRIGGER append_only ON {table}",
        )
        for table in TABLES
    ]
