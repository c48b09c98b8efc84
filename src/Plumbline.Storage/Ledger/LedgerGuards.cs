namespace Plumbline.Storage.Ledger;

/// <summary>
/// What keeps the ledger, the audit trail and the seals as they were written, whoever is connected: triggers that refuse every update and delete, and on SQLite
/// every insert that would take the place of a row. Migrations call them; what an earlier migration calls stays as it is.
/// </summary>
internal static class LedgerGuards
{
    public const string Entries = "ledger_entries";
    public const string Audit = "audit_entries";
    public const string Seals = "seals";
    public const string SealHeads = "seal_heads";
    public const string Meetings = "consensus_meetings";
    public const string SecondAnswers = "consensus_answers";

    /// <summary>For SQLite, of the first migration: two triggers a table.</summary>
    public static string Sqlite => string.Join('\n', new[] { Entries, Audit }.SelectMany(SqliteAppendOnly));

    /// <summary>For PostgreSQL, of the first migration: a trigger for each row, and one against emptying the table. Bodies are packed by LZ4, which costs a
    /// fraction of the default.</summary>
    public static string Postgres => string.Join('\n',
    [
        "create function refuse_change() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name using errcode = "
            + "'restrict_violation'; end $$;",
        .. new[] { Entries, Audit }.Select(PostgresAppendOnly),
        .. new[] { Entries, Audit }.Select(PostgresNotEmptied),
        $"do $$ begin alter table {Entries} alter column body set compression lz4; exception when feature_not_supported then null; end $$;",
    ]);

    /// <summary>For SQLite, with the seals: <c>insert or replace</c> deletes without asking the trigger on deletes, so an insert where a row is there is
    /// refused itself.</summary>
    public static string SqliteSeals => string.Join('\n',
    [
        .. SqliteAppendOnly(Seals),
        $"create trigger {SealHeads}_no_delete before delete on {SealHeads} begin {Abort(SealHeads)} end;",
        $"create trigger {SealHeads}_goes_on before update on {SealHeads} when new.id <> old.id or new.number <= old.number begin {Abort(SealHeads)} end;",
        SqliteNoReplace(Entries, "record_id = new.record_id and number = new.number or new.rowid > 0 and rowid = new.rowid"),
        SqliteNoReplace(Audit, "id = new.id"),
        SqliteNoReplace(Seals, "number = new.number"),
        SqliteNoReplace(SealHeads, "id = new.id"),
    ]);

    /// <summary>For PostgreSQL, with the seals.</summary>
    public static string PostgresSeals => string.Join('\n',
    [
        PostgresAppendOnly(Seals),
        PostgresNotEmptied(Seals),
        PostgresNotEmptied(SealHeads),
        $"create trigger {SealHeads}_no_delete before delete on {SealHeads} for each row execute function refuse_change();",
        $"create trigger {SealHeads}_goes_on before update on {SealHeads} for each row when (new.id <> old.id or new.number <= old.number) execute "
            + "function refuse_change();",
    ]);

    /// <summary>For SQLite, with consensus meetings: what two readers answer after they talked has no ledger of its own.</summary>
    public static string SqliteMeetings => string.Join('\n',
    [
        .. SqliteAppendOnly(Meetings), .. SqliteAppendOnly(SecondAnswers),
        SqliteNoReplace(Meetings, "id = new.id or inspection_id = new.inspection_id and case_id = new.case_id or new.rowid > 0 and rowid = new.rowid"),
        SqliteNoReplace(SecondAnswers, "id = new.id or meeting_id = new.meeting_id and number = new.number or new.rowid > 0 and rowid = new.rowid"),
    ]);

    /// <summary>For PostgreSQL, with consensus meetings.</summary>
    public static string PostgresMeetings => string.Join('\n', new[] { Meetings, SecondAnswers }.SelectMany(table =>
        new[] { PostgresAppendOnly(table), PostgresNotEmptied(table) }));

    public static IReadOnlyList<string> Guarded => [Entries, Audit, Seals, SealHeads, Meetings, SecondAnswers];

    private static IEnumerable<string> SqliteAppendOnly(string table) =>
        new[] { "update", "delete" }.Select(act => $"create trigger {table}_no_{act} before {act} on {table} begin {Abort(table)} end;");

    private static string SqliteNoReplace(string table, string there) =>
        $"create trigger {table}_no_replace before insert on {table} when exists (select 1 from {table} where {there}) begin {Abort(table)} end;";

    private static string Abort(string table) => $"select raise(abort, '{table} is append-only');";

    private static string PostgresAppendOnly(string table) =>
        $"create trigger {table}_append_only before update or delete on {table} for each row execute function refuse_change();";

    private static string PostgresNotEmptied(string table) =>
        $"create trigger {table}_not_emptied before truncate on {table} for each statement execute function refuse_change();";
}
