namespace Plumbline.Storage.Ledger;

/// <summary>
/// What keeps the ledger and the audit trail as they were written, whoever is connected: triggers that refuse every update and delete.
/// The script that makes the migrations again puts a call to them into each.
/// </summary>
internal static class LedgerGuards
{
    public const string Entries = "ledger_entries";
    public const string Audit = "audit_entries";

    /// <summary>For SQLite: two triggers a table.</summary>
    public static string Sqlite => string.Join('\n', Guarded.SelectMany(table => new[] { "update", "delete" }.Select(act =>
        $"create trigger {table}_no_{act} before {act} on {table} begin select raise(abort, '{table} is append-only'); end;")));

    /// <summary>For PostgreSQL: a trigger for each row, and one against emptying the table. Bodies are packed by LZ4, which costs a fraction of the default.</summary>
    public static string Postgres => string.Join('\n',
    [
        "create function refuse_change() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$;",
        .. Guarded.Select(table => $"create trigger {table}_append_only before update or delete on {table} for each row execute function refuse_change();"),
        .. Guarded.Select(table => $"create trigger {table}_not_emptied before truncate on {table} for each statement execute function refuse_change();"),
        $"do $$ begin alter table {Entries} alter column body set compression lz4; exception when feature_not_supported then null; end $$;",
    ]);

    public static IReadOnlyList<string> Guarded => [Entries, Audit];
}
