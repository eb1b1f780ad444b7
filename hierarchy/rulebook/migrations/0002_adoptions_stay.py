"""An adoption is never changed or removed: records keep the rulebook they began under (R21)."""

from django.db import migrations

STAY = """
CREATE FUNCTION rulebook_adoption_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'adoptions of rulebooks are never changed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER adoption_stays BEFORE UPDATE OR DELETE ON rulebook_adoption
    FOR EACH ROW EXECUTE FUNCTION rulebook_adoption_stays();
"""
GO = """
DROP TRIGGER adoption_stays ON rulebook_adoption;
DROP FUNCTION rulebook_adoption_stays();
"""


class Migration(migrations.Migration):
    dependencies = [("rulebook", "0001_initial")]
    operations = [migrations.RunSQL(STAY, GO)]
