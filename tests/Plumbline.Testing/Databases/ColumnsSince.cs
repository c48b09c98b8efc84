using Plumbline.Storage.Databases;

namespace Plumbline.Testing.Databases;

/// <summary>
/// Columns that tables have got since an earlier version: there while the program of today writes rows of that version, and gone before it brings them forward.
/// </summary>
public static class ColumnsSince
{
    private static readonly (string Table, string Column, string Sqlite, string Postgres)[] All =
    [
        ("inspections", "closed_as", "text", "varchar(20)"), ("inspections", "closed_at", "integer", "timestamptz"),
        ("cases", "seeded_from", "text", "varchar(100)"),
        ("inspections", "closed_by", "text", "varchar(100)"), ("inspections", "closed_why", "text", "varchar(1000)"),
    ];

    public static async Task WhileAsync(PlumblineDatabase database, Func<Task> write)
    {
        await Each(database, (one, engine) => $"alter table {one.Table} add column {one.Column} {(engine == Engine.Sqlite ? one.Sqlite : one.Postgres)}");
        await write();
        await Each(database, (one, _) => $"alter table {one.Table} drop column {one.Column}");
    }

    private static async Task Each(PlumblineDatabase database, Func<(string Table, string Column, string Sqlite, string Postgres), Engine, string> say)
    {
        await using var connection = await database.ConnectAsync();
        foreach (var one in All)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = say(one, database.Engine);
            await command.ExecuteNonQueryAsync();
        }
    }
}
