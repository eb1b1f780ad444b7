-- The schema of a new body: the template's structure, without rows, in one transaction of the caller.
-- It runs as the owner, so that the application role, which may define nothing, can create bodies at run time.
-- Every search_path names pg_temp last: left out, it comes first, and the caller's temporary tables and types would stand
-- in for the catalogue's, with the owner's rights.
-- django-tenants' clone_schema gives the same in several times as long (docs/decisions/0003-bodies-by-cloning.md).
CREATE OR REPLACE FUNCTION public.create_body_schema(body text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    template constant text := 'body_template';
    statement text;
    statements text[];
BEGIN
    IF body !~ '^[a-z][a-z0-9_]{2,40}$' OR body IN (template, 'public') OR body LIKE 'pg\_%' THEN
        RAISE EXCEPTION 'not a body code: %', body USING ERRCODE = 'invalid_schema_name';
    END IF;
    -- Migrations hold this lock exclusively: no clone of a half-migrated template.
    PERFORM pg_advisory_xact_lock_shared(hashtext('joint_meeting.migrations'));
    EXECUTE format('CREATE SCHEMA %I', body);

    FOR statement IN
        SELECT format('CREATE TABLE %I.%I (LIKE %I.%I INCLUDING DEFAULTS INCLUDING IDENTITY INCLUDING GENERATED INCLUDING STORAGE)',
                      body, relname, template, relname)
        FROM pg_class WHERE relnamespace = template::regnamespace AND relkind = 'r' ORDER BY oid
    LOOP
        EXECUTE statement;
    END LOOP;

    -- Definitions are read with the template in the path, so that its own tables stand there without a schema,
    -- and carried out with the new body in its place. Names stay, for migrations go by them. Foreign keys come last.
    PERFORM set_config('search_path', template || ', pg_temp', true);
    SELECT array_agg(format('ALTER TABLE %I ADD CONSTRAINT %I %s', relname, conname, pg_get_constraintdef(c.oid))
                     ORDER BY contype = 'f', c.oid)
    INTO statements
    FROM pg_constraint c JOIN pg_class t ON t.oid = conrelid
    WHERE t.relnamespace = template::regnamespace AND contype IN ('p', 'u', 'x', 'c', 'f');
    SELECT statements || coalesce(array_agg(
               replace(pg_get_indexdef(indexrelid), format(' ON %I.', template), format(' ON %I.', body))), '{}')
    INTO statements
    FROM pg_index JOIN pg_class i ON i.oid = indexrelid
    WHERE i.relnamespace = template::regnamespace
      AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'));
    SELECT statements || coalesce(array_agg(
               replace(pg_get_triggerdef(g.oid), format(' ON %I.', template), format(' ON %I.', body))), '{}')
    INTO statements
    FROM pg_trigger g JOIN pg_class t ON t.oid = tgrelid
    WHERE t.relnamespace = template::regnamespace AND NOT tgisinternal;
    SELECT statements || array_agg(format('GRANT %s ON %I TO %I', privilege_type, relname, grantee::regrole::text))
    INTO statements
    FROM pg_class, aclexplode(relacl)
    WHERE relnamespace = template::regnamespace AND relkind = 'r' AND grantee <> relowner;
    SELECT statements || array_agg(format('GRANT USAGE ON SCHEMA %I TO %I', body, grantee::regrole::text))
    INTO statements
    FROM pg_namespace, aclexplode(nspacl)
    WHERE nspname = template AND grantee <> nspowner;

    PERFORM set_config('search_path', quote_ident(body) || ', pg_temp', true);
    FOREACH statement IN ARRAY array_remove(statements, NULL) LOOP
        EXECUTE statement;
    END LOOP;
    PERFORM set_config('search_path', 'pg_catalog, pg_temp', true);
    EXECUTE format('INSERT INTO %I.django_migrations (app, name, applied) SELECT app, name, applied FROM %I.django_migrations ORDER BY id',
                   body, template);
END $$;
REVOKE ALL ON FUNCTION public.create_body_schema(text) FROM PUBLIC;
