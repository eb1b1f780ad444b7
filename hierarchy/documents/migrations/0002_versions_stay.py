"""A saved version of a paper is never changed: a trigger refuses UPDATE and DELETE, whoever asks."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("documents", "0001_initial"), ("tree", "0002_append_only")]

    operations = [
        migrations.RunSQL(
            "CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON documents_documentversion"
            " FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change()",
            "DROP TRIGGER append_only ON documents_documentversion",
        )
    ]
