using System.Globalization;
using Plumbline.Storage.Databases;

namespace Plumbline.Storage.Backups.Restoring;

/// <summary>Whether there is anything in a workspace that people made; a server makes keys for itself when it starts.</summary>
internal static class WorkspaceContents
{
    public static async Task<bool> HoldsSomethingAsync(this PlumblineDatabase database, CancellationToken stop)
    {
        var state = await database.TablesAsync(stop);
        if (state != TableState.Current)
        {
            return state != TableState.New;
        }

        IReadOnlyList<TableShape> tables;
        await using (var db = database.NewDb())
        {
            tables = TableShape.All(db);
        }

        await using var connection = await database.ConnectAsync(stop);
        var some = $"select {string.Join(" or ", tables.Where(table => !Passing.Has(table.Name)).Select(table => $"exists (select 1 from \"{table.Name}\")"))}";
        return Convert.ToBoolean(await Loading.DoAsync(connection, null, some, stop), CultureInfo.InvariantCulture);
    }

    public static Refusal NotEmpty(this PlumblineDatabase database) =>
        new("workspace-not-empty", $"{database.Whereabouts} holds a workspace already")
        {
            Suggestion = "restore into an empty one, or say --force to replace it",
        };
}
