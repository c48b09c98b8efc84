using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;

namespace Plumbline.Testing.Databases;

/// <summary>An empty workspace of its own on a real engine, gone when the test is over.</summary>
public sealed class FreshDatabase : IAsyncDisposable
{
    private const string Template = "plumbline_template";

    private static readonly Lazy<Task> PostgresTemplate = new(MakePostgresTemplate);
    private static readonly Lazy<Task<string>> SqliteTemplate = new(MakeSqliteTemplate);

    private readonly TemporaryFolder folder = new();
    private readonly string? name;

    private FreshDatabase(PlumblineDatabase database, string? connection, string? name) => (Database, Connection, this.name) = (database, connection, name);

    public PlumblineDatabase Database { get; private set; }

    /// <summary>What <c>--database</c> would say; null on SQLite.</summary>
    public string? Connection { get; }

    /// <summary>What <c>--data</c> would say: a folder that holds the SQLite file when that is the engine.</summary>
    public string Data => folder.Path;

    /// <summary>A database with all tables and no rows.</summary>
    public static async Task<FreshDatabase> On(Engine engine)
    {
        if (engine == Engine.Postgres)
        {
            await PostgresTemplate.Value;
            return await OnPostgres($"template {Template}");
        }

        var template = await SqliteTemplate.Value;
        var fresh = OnSqlite();
        File.Copy(template, fresh.Database.Whereabouts);
        return fresh;
    }

    /// <summary>A database without a table, as a new installation finds it.</summary>
    public static async Task<FreshDatabase> BareOn(Engine engine) => engine == Engine.Postgres ? await OnPostgres("") : OnSqlite();

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        if (name is not null)
        {
            await (await PostgresServer.OfThisRun()).ExecuteAsync($"drop database {name} with (force)");
        }

        folder.Dispose();
    }

    private static FreshDatabase OnSqlite()
    {
        var fresh = new FreshDatabase(null!, null, null);
        fresh.Database = PlumblineDatabase.Open(fresh.Data, null).Value;
        return fresh;
    }

    private static async Task<FreshDatabase> OnPostgres(string how)
    {
        var server = await PostgresServer.OfThisRun();
        var name = $"fresh_{Guid.CreateVersion7():N}";
        await server.ExecuteAsync($"create database {name} {how}");
        return new FreshDatabase(PlumblineDatabase.Open(null, server.Connection(name)).Value, server.Connection(name), name);
    }

    private static async Task MakePostgresTemplate()
    {
        var server = await PostgresServer.OfThisRun();
        await server.ExecuteAsync($"create database {Template}");
        await using var database = PlumblineDatabase.OnPostgres(server.Connection(Template) + ";Pooling=false");
        await database.UpgradeAsync();
    }

    private static async Task<string> MakeSqliteTemplate()
    {
        // Lies in the folder of the tests' own program: one for each run, replaced by the next.
        var file = Path.Combine(AppContext.BaseDirectory, $"template-{Environment.ProcessId}.db");
        File.Delete(file);
        await using (var database = PlumblineDatabase.OnSqlite(file))
        {
            await database.UpgradeAsync();
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return file;
    }
}
