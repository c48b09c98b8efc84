using System.Globalization;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.People;

namespace Plumbline.Workspace.Exchange;

/// <summary>The audit trail of an inspection as its page shows it, newest first.</summary>
internal static class AuditTable
{
    private static readonly string[] Header = ["at", "who", "action", "subject"];

    public static async Task<TableRows> ReadAsync(Views views, string inspection, CancellationToken stop)
    {
        var lines = await new AuditSearch(views.Db).NewestOfAsync(inspection, ExportTable.MostLines, stop);
        var people = lines.SelectMany(line => new[] { line.By, line.Subject }).Distinct()
            .Select(one => Guid.TryParse(one, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).ToList();
        var names = await Colleagues.NamesAsync(views, people, stop);
        return new TableRows(
            Header,
            [
                .. lines.Select(line => new[]
                {
                    line.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), NameOf(line.By), line.Action, NameOf(line.Subject),
                }),
            ]);

        string NameOf(string? one) => one is null ? "" : Guid.TryParse(one, out var id) ? names.GetValueOrDefault(id, one) : one;
    }
}
