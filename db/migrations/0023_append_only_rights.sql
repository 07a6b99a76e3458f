-- The ledgers are only added to, by right as well as by trigger: whoever owns them gives up changing them, too.
-- A superuser passes over rights, and is stopped by the triggers.
revoke update, delete, truncate on audit, consents from public;--> statement-breakpoint
revoke update, delete, truncate on audit, consents from current_user;--> statement-breakpoint
create trigger audit_never_emptied before truncate on audit for each statement execute function refuse_change();--> statement-breakpoint
create trigger consents_never_emptied before truncate on consents for each statement execute function refuse_change();
