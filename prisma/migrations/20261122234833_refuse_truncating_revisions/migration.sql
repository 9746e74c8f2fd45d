-- Triggers for each row do not see TRUNCATE, which would take every published revision away at once.
CREATE TRIGGER question_revision_is_never_truncated BEFORE TRUNCATE ON "question_revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
