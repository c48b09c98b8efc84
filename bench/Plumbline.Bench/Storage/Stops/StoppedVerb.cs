using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using DatabaseEngine = Plumbline.Storage.Databases.Engine;

namespace Plumbline.Bench.Storage.Stops;

/// <summary>A verb that is stopped, and the workspace that it is stopped at.</summary>
/// <param name="Holds">The backup that the workspace is made from; null for none, where not even tables are.</param>
/// <param name="Typed">What is typed before where the workspace is; FOLDER stands for a folder with the two backups.</param>
/// <param name="Before">The inspections that are there before.</param>
/// <param name="After">Those that are there when the verb was done.</param>
internal sealed record StoppedVerb(string Name, string? Holds, string[] Typed, string[] Before, string[] After)
{
    public const string Old = "old";
    public const string New = "new";
    private const string OldInspection = "croydon-2012";

    private static readonly string NewFolder = Repository.PathTo("examples", "authority-assessment-invented");
    private static string newInspection = "";

    /// <summary>What it says when it works but does not end; null for one that ends.</summary>
    public string? Says => Typed[0] == "serve" ? "Plumbline is on" : null;

    public static IReadOnlyList<StoppedVerb> All(DatabaseEngine engine)
    {
        string[] serve = ["serve", "--url", "http://127.0.0.1:0"], none = [], old = [OldInspection], next = [newInspection];
        return
        [
            new("migrate, new", null, ["migrate"], none, none),
            new(
                engine == DatabaseEngine.Sqlite ? "serve, first start" : "serve, tables there",
                engine == DatabaseEngine.Sqlite ? null : "empty",
                serve,
                none,
                none),
            new("serve, full", Old, serve, old, old),
            new("import, new", null, ["import", NewFolder], none, next),
            new("import, beside another", Old, ["import", NewFolder], old, [.. old, .. next]),
            new("restore, new", null, ["restore", "FOLDER/old"], none, old),
            new("restore --force", Old, ["restore", "FOLDER/new", "--force"], old, next),
            new("backup", Old, ["backup", "FOLDER/made"], old, old),
        ];
    }

    /// <summary>Makes the workspaces that are put in place before each stop.</summary>
    public static async Task MakeBackupsAsync(string folder)
    {
        foreach (var (name, from) in new[] { ("empty", null), (Old, Repository.PathTo("examples", OldInspection)), (New, NewFolder) })
        {
            await using var fresh = await FreshDatabase.On(DatabaseEngine.Sqlite);
            if (from is not null)
            {
                Aftermath.Do("import", from, "--data", fresh.Data);
            }

            Aftermath.Do("backup", Path.Combine(folder, name), "--data", fresh.Data);
            newInspection = name == New ? (await Aftermath.InspectionsAsync(fresh)).Single() : "";
        }
    }

    public async Task GivenAsync(FreshDatabase fresh, string folder)
    {
        if (Holds is not null)
        {
            await using var given = Opened(fresh);
            _ = (await new Restore(given).ReadAsync(Path.Combine(folder, Holds), force: false)).Value;
        }
    }

    /// <summary>Each engine writes its own backup.</summary>
    public string[] Arguments(FreshDatabase fresh, string folder) =>
    [
        .. Typed.Select(word => word.Replace("FOLDER/made", Made(fresh, folder), StringComparison.Ordinal).Replace("FOLDER", folder, StringComparison.Ordinal)),
        .. Typed[0] == "serve" ? ["--data", fresh.Data, .. fresh.Connection is { } shared ? ["--database", shared] : Array.Empty<string>()] : Where(fresh),
    ];

    /// <summary>The workspace by itself, so that nothing here keeps its file open afterwards.</summary>
    public static PlumblineDatabase Opened(FreshDatabase fresh) => PlumblineDatabase.Open(fresh.Data, fresh.Connection).Value;

    public static string Made(FreshDatabase fresh, string folder) => Path.Combine(folder, $"made-{fresh.Database.Engine}");

    public static string[] Where(FreshDatabase fresh) => fresh.Connection is { } connection ? ["--database", connection] : ["--data", fresh.Data];
}
