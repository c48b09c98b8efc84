using System.Data.Common;
using Plumbline.Assessments.Allocations;
using Plumbline.Assessments.Ledgers;
using Plumbline.Inspections.Areas;
using Plumbline.Inspections.Closing;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Keeping;

/// <summary>The statements that both engines understand.</summary>
internal static class RecordSql
{
    /// <summary>Between declared conflicts in one text; nobody can write it.</summary>
    private const string Line = "\u001f";

    public const string Read = $"select {Columns} {Tables} where r.id = @id";

    private const string Columns = "r.id, r.revision, r.state, r.head, r.answers, r.entries, r.asides, "
        + "r.inspection_id, r.case_id, r.purpose, c.profile, i.instrument_id, i.instrument_version, i.closed_as";

    private const string Tables = """
        from records r
        join cases c on c.inspection_id = r.inspection_id and c.case_id = r.case_id
        join inspections i on i.id = r.inspection_id
        """;

    private const string Find = $"""
        select {Columns}, a.account_id, c.practitioner, c.supervisors, i.area_english, i.area_welsh,
            (select string_agg(k.kind || ':' || k.subject, @line) from declared_conflicts k
                where k.inspection_id = r.inspection_id and k.account_id = @who and k.ended_at is null)
        {Tables}
        left join allocations a on a.inspection_id = r.inspection_id and a.case_id = r.case_id and a.purpose = r.purpose and a.ended_at is null
        where r.inspection_id = @inspection and r.case_id = @case
        """;

    public const string Make = """
        insert into records (id, inspection_id, case_id, purpose, state, revision, head, answers, entries, asides, unanswered, disputed, changed_at)
        values (@id, @inspection, @case, @purpose, @state, @revision, @head, @answers, @entries, @asides, @unanswered, @disputed, @at)
        """;

    public const string Move = """
        update records set state = @state, revision = @revision, head = @head, answers = @answers, entries = @entries, asides = @asides,
            unanswered = @unanswered, disputed = @disputed, changed_at = @at
        where id = @id and revision = @based and exists (select 1 from inspections i where i.id = records.inspection_id and i.closed_as is null)
        """;

    public const string Enter = "insert into ledger_entries (record_id, number, at, body, previous, hash) values (@id, @revision, @at, cast(@body as "
        + "text), @previous, @head)";

    /// <summary>Some entries of a record; the numbers are the program's own, so they may stand in the statement.</summary>
    public static string ReadEntries(IEnumerable<int> numbers) =>
        $"select body from ledger_entries where record_id = @id and number in ({string.Join(',', numbers)})";

    /// <summary>Adds the entries that a command asks for to those that are known.</summary>
    public static async Task AddEntriesAsync(DbCommand command, KnownEntries known, List<LedgerEntry> entries, CancellationToken stop)
    {
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            var body = reader.GetFieldValue<byte[]>(0);
            entries.Add(EntryText.Read(body).Value);
            known.Keep(entries[^1], body.Length);
        }
    }

    /// <summary>Every reading of a case, with the account to whom it is allocated, and what the one who asks has declared against it.</summary>
    public static async Task<IReadOnlyList<CaseReading>> FindAsync(
        PlumblineDatabase database,
        string inspection,
        string @case,
        Guid who,
        CancellationToken stop)
    {
        await using var connection = await database.ConnectAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = Find;
        command.Add("inspection", inspection);
        command.Add("case", @case);
        command.Add("who", who);
        command.Add("line", Line);
        await using var reader = await command.ExecuteReaderAsync(stop);
        var found = new List<CaseReading>();
        while (await reader.ReadAsync(stop))
        {
            var ties = new CaseTies(@case, new LocalText(reader.GetString(17), TextOf(reader, 18)), CodesOf(reader, 15), CodesOf(reader, 16));
            found.Add(new CaseReading(RowOf(reader), await reader.IsDBNullAsync(14, stop) ? null : reader.GetGuid(14))
            {
                IsClosedToAsker = IsClosed(TextOf(reader, 19), ties),
            });
        }

        return found;
    }

    private static string? TextOf(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static string[] CodesOf(DbDataReader reader, int column) => (TextOf(reader, column) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether one of the declared conflicts, as they come in one text, closes the case.</summary>
    private static bool IsClosed(string? declared, CaseTies ties) => declared is not null && AllocationRules.Declared(
        declared
            .Split(Line)
            .Select(one => one.Split(':', 2))
            .Where(one => one.Length == 2)
            .Select(one => new DeclaredConflict(ConflictKinds.FromCode(one[0]), one[1])), ties, AreaRegister.Empty)
        .Any();

    public static async Task<RecordRow?> FirstAsync(DbCommand command, CancellationToken stop)
    {
        await using var reader = await command.ExecuteReaderAsync(stop);
        return await reader.ReadAsync(stop) ? RowOf(reader) : null;
    }

    /// <summary>The columns of a record, in their order.</summary>
    public static RecordRow RowOf(DbDataReader reader) => new(
        reader.GetGuid(0),
        reader.GetInt32(1),
        reader.GetString(2),
        reader.GetFieldValue<byte[]>(3),
        reader.GetFieldValue<byte[]>(4),
        reader.GetFieldValue<byte[]>(5),
        reader.GetString(6),
        reader.GetString(7),
        reader.GetString(8),
        reader.GetString(9),
        reader.GetString(10),
        reader.GetString(11),
        reader.GetString(12))
    {
        Closure = Closures.FromCode(TextOf(reader, 13)),
    };
}
