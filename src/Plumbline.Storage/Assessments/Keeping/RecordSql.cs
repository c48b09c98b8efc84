using System.Data.Common;

namespace Plumbline.Storage.Assessments.Keeping;

/// <summary>The statements that both engines understand.</summary>
internal static class RecordSql
{
    public const string Read = """
        select r.id, r.revision, r.head, r.present, r.inspection_id, r.case_id, r.purpose, c.profile, i.instrument_id, i.instrument_version
        from records r
        join cases c on c.inspection_id = r.inspection_id and c.case_id = r.case_id
        join inspections i on i.id = r.inspection_id
        where r.id = @id
        """;

    public const string Make = """
        insert into records (id, inspection_id, case_id, purpose, state, revision, head, answers, unanswered, disputed, changed_at, present)
        values (@id, @inspection, @case, @purpose, @state, @revision, @head, @answers, @unanswered, @disputed, @at, @present)
        """;

    public const string Move = """
        update records set state = @state, revision = @revision, head = @head, answers = @answers, unanswered = @unanswered, disputed = @disputed, changed_at = @at, present = @present
        where id = @id and revision = @based
        """;

    public const string Enter = "insert into ledger_entries (record_id, number, at, body, previous, hash) values (@id, @revision, @at, @body, @previous, @head)";

    public static async Task<RecordRow?> FirstAsync(DbCommand command, CancellationToken stop)
    {
        await using var reader = await command.ExecuteReaderAsync(stop);
        return await reader.ReadAsync(stop)
            ? new RecordRow(
                reader.GetGuid(0),
                reader.GetInt32(1),
                reader.GetFieldValue<byte[]>(2),
                reader.GetString(3),
                reader.GetString(4),
                reader.GetString(5),
                reader.GetString(6),
                reader.GetString(7),
                reader.GetString(8),
                reader.GetString(9))
            : null;
    }
}
