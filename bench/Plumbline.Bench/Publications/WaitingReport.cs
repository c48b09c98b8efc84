using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace;
using Plumbline.Workspace.Publications;
using Plumbline.Workspace.Publications.Drafts;
using Plumbline.Workspace.Publications.Releases;

namespace Plumbline.Bench.Publications;

/// <summary>A workspace in a folder with an approved report, of which copies are made that wait for a minute, and served by the program as it is run in
/// earnest.</summary>
internal sealed class WaitingReport(string folder) : IAsyncDisposable
{
    private int copies;

    public static string Page => $"/reports/{CroydonKept.Id}/{BuiltCroydon.EnglishPage}";

    private string Approved => Path.Combine(folder, "approved");

    public static async Task<WaitingReport> In(string folder)
    {
        var waiting = new WaitingReport(folder);
        await using (var database = PlumblineDatabase.Open(waiting.Approved, null).Value)
        {
            _ = (await database.MakeReadyAsync()).Value;
            var key = new EmbargoKey(waiting.Approved);
            await CroydonKept.In(database, cases: 1);
            await BuiltCroydon.In(database, key, "first");
            var server = Acting.Operator(new WorkspaceClock(TimeProvider.System, WorkspaceClock.London));
            var id = CroydonKept.Id;
            await Do(database, acts => new SendDraft(acts, key).RunAsync(server, id));
            await Do(database, acts => new CloseChallenges(acts).RunAsync(server, id));
            var fingerprint = await Do(database, acts => new FinishReport(acts, key).RunAsync(server, id));
            await Do(database, acts => new ApproveReport(acts, key).RunAsync(Chief(server), id, fingerprint));
            await Do(database, acts => new ApproveReport(acts, key).RunAsync(Chief(server), id, fingerprint));
            await Do(database, acts => new ScheduleRelease(acts).RunAsync(server, id, server.Today.AddDays(2), new TimeOnly(9, 30)));
        }

        SqliteConnection.ClearAllPools();
        return waiting;
    }

    /// <summary>A copy of the workspace, with its minute two days away.</summary>
    public string Copy()
    {
        var data = Path.Combine(folder, $"copy{++copies}");
        Directory.CreateDirectory(data);
        foreach (var file in Directory.EnumerateFiles(Approved))
        {
            File.Copy(file, Path.Combine(data, Path.GetFileName(file)));
        }

        return data;
    }

    /// <summary>Sets the minute of a copy that is served already, some seconds away, as a later setting takes the place of an earlier one.</summary>
    public static async Task<DateTimeOffset> SetMinuteAsync(string data)
    {
        var minute = UtcInstant.Of(TimeProvider.System.GetUtcNow() + TimeSpan.FromSeconds(3));
        await using var database = PlumblineDatabase.Open(data, null).Value;
        await using var db = database.NewDb();
        await db.Publications.ExecuteUpdateAsync(kept => kept.SetProperty(one => one.ReleaseAt, minute));
        return minute;
    }

    /// <summary>How often it was released in a copy, by its rows and by its audit trail.</summary>
    public static async Task<(int Rows, int Told, string Stage)> ReleasesAsync(string data)
    {
        await using var database = PlumblineDatabase.Open(data, null).Value;
        await using var db = database.NewDb();
        return (await db.Releases.CountAsync(), await db.AuditEntries.CountAsync(line => line.Action == Plumbline.Storage.Ledger.AuditActions.ReportReleased),
            await db.Publications.Select(kept => kept.Stage).SingleAsync());
    }

    /// <summary>The program on a copy, with the address that it says.</summary>
    public static async Task<(RunningProgram Program, Uri Address)> ServeAsync(string data)
    {
        var program = RunningProgram.Start(["serve", "--data", data, "--url", "http://127.0.0.1:0"]);
        var line = await program.HearAsync("Plumbline is on ");
        return (program, new Uri(line.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal)).TrimEnd(',')));
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        return ValueTask.CompletedTask;
    }

    public static string PublishedCode => PublicationStage.Published.Code();

    private static Acting Chief(Acting server) => new(Guid.CreateVersion7(), server.When, server.Today) { Roles = [Role.ChiefInspector] };

    private static async Task<T> Do<T>(PlumblineDatabase database, Func<Acts, Task<Result<T>>> act)
    {
        await using var db = database.NewDb();
        return (await act(new Acts(db))).Value;
    }
}
