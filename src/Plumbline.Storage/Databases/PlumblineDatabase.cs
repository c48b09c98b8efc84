using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using Plumbline.Files;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Databases;

/// <summary>
/// Where a workspace is kept, on either engine. <see cref="NewDb"/> gives tables to work with, <see cref="ConnectAsync"/> a bare connection
/// for the few paths that need its speed. Make one for the life of the process and dispose of it at the end: it owns the pool of connections.
/// </summary>
public sealed class PlumblineDatabase : IAsyncDisposable, IDisposable
{
    /// <summary>The file in the data folder.</summary>
    public const string FileName = "plumbline.db";

    /// <summary>How a file ends that a restore fills beside the workspace.</summary>
    internal const string Restoring = ".restoring";

    private readonly string sqlite = "";
    private readonly NpgsqlConnectionStringBuilder? server;
    private readonly NpgsqlDataSource? postgres;
    private readonly NpgsqlDataSource? asking;
    private readonly Func<PlumblineDb> dbs;
    private volatile bool wasThere;

    private PlumblineDatabase(string sqlite)
    {
        Engine = Engine.Sqlite;
        this.sqlite = sqlite;
        Whereabouts = new SqliteConnectionStringBuilder(sqlite).DataSource;
        dbs = new PooledDbContextFactory<SqliteDb>(new DbContextOptionsBuilder<SqliteDb>()
            .UseSqlite(sqlite, sql => sql.MigrationsHistoryTable("migrations"))
            .UseSnakeCaseNamingConvention()
            .UseApplicationServiceProvider(StoreOptions.Provider)
            .AddInterceptors(new SqlitePragmas())
            .Options).CreateDbContext;
    }

    private PlumblineDatabase(NpgsqlConnectionStringBuilder server)
    {
        Engine = Engine.Postgres;
        this.server = server;
        postgres = NpgsqlDataSource.Create(server);
        // Whether the server answers is asked on a connection of its own: a full pool is not a server that is away.
        asking = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server.ConnectionString)
        {
            MaxPoolSize = 1, MinPoolSize = 0, Timeout = 2, CommandTimeout = 2,
        });
        Whereabouts = $"{server.Database} on {server.Host}:{server.Port}";
        dbs = new PooledDbContextFactory<PostgresDb>(new DbContextOptionsBuilder<PostgresDb>()
            .UseNpgsql(postgres, sql => sql.MigrationsHistoryTable("migrations"))
            .UseSnakeCaseNamingConvention()
            .UseApplicationServiceProvider(StoreOptions.Provider)
            .Options).CreateDbContext;
    }

    public Engine Engine { get; }

    /// <summary>Writers of this process queue here where the engine has one writer at a time.</summary>
    internal SemaphoreSlim WriteTurn { get; } = new(1, 1);

    /// <summary>Of its ledger, what this process has lately read or written.</summary>
    internal KnownEntries KnownEntries { get; } = new();

    /// <summary>Where it is, for a person to read: the file, or the server and the name of the database. Never a password.</summary>
    public string Whereabouts { get; }

    /// <summary>Hears in a sentence for whom this program waits, and what it did about a restore that was stopped. Nobody listens unless a verb does.</summary>
    public Action<string> Tell { get; set; } = _ => { };

    /// <summary>The database that a server or a verb was told to use: a connection to PostgreSQL, else the file in the data folder, which is made when it is
    /// not there.</summary>
    /// <param name="data">The data folder; needed when there is no connection.</param>
    /// <param name="connection">A connection to PostgreSQL as Npgsql or as an address (<c>postgres://user@host/name</c>) writes it, or null.</param>
    public static Result<PlumblineDatabase> Open(string? data, string? connection)
    {
        if (connection is not null)
        {
            return PostgresAddress.Read(connection).Then(read => Result.Of(OnPostgres(read)));
        }

        if (data is null)
        {
            return Result.Refused<PlumblineDatabase>(new Refusal("database-missing", "say where the data are")
            {
                Suggestion = "use --data DIR, or --database CONNECTION for PostgreSQL",
            });
        }

        OwnerOnly.Folder(data);
        var file = Path.Combine(data, FileName);
        foreach (var part in new[] { file, file + "-wal", file + "-shm" })
        {
            OwnerOnly.Close(part);
        }

        return Result.Of(OnSqlite(file));
    }

    /// <summary>Whether a data folder holds a workspace, or one that a restore was bringing when it was stopped.</summary>
    public static bool IsIn(string data) => File.Exists(Path.Combine(data, FileName)) || File.Exists(Path.Combine(data, FileName + Restoring));

    public static PlumblineDatabase OnSqlite(string file) =>
        new(new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = 30 }.ToString());

    /// <param name="connection">As Npgsql writes it. Statements are prepared after their second use, and a connection that goes back to the pool is not
    /// reset, since nothing here leaves anything on one, unless it says otherwise.</param>
    public static PlumblineDatabase OnPostgres(string connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection);
        // The builder itself says of every setting that it has it.
        var said = new DbConnectionStringBuilder { ConnectionString = connection }.Keys
            .Cast<string>()
            .Select(key => key.Replace(" ", "", StringComparison.Ordinal))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        settings.MaxAutoPrepare = said.Contains(nameof(settings.MaxAutoPrepare)) ? settings.MaxAutoPrepare : 50;
        settings.AutoPrepareMinUsages = said.Contains(nameof(settings.AutoPrepareMinUsages)) ? settings.AutoPrepareMinUsages : 2;
        settings.NoResetOnClose = !said.Contains(nameof(settings.NoResetOnClose)) || settings.NoResetOnClose;
        settings.ApplicationName ??= "plumbline";
        return new(settings);
    }

    /// <summary>The tables, for one piece of work; dispose of it after.</summary>
    /// <exception cref="SqliteException">The file of the workspace was there and has been taken away.</exception>
    public PlumblineDb NewDb()
    {
        RefuseWhenTakenAway();
        return dbs();
    }

    /// <summary>An open connection, set as all of them are.</summary>
    /// <exception cref="SqliteException">The file of the workspace was there and has been taken away.</exception>
    public async Task<DbConnection> ConnectAsync(CancellationToken stop = default)
    {
        if (postgres is not null)
        {
            return await postgres.OpenConnectionAsync(stop);
        }

        RefuseWhenTakenAway();
        var connection = new SqliteConnection(sqlite);
        await connection.OpenAsync(stop);
        SqlitePragmas.Set(connection);
        return connection;
    }

    /// <summary>Opening it would make an empty one in its place.</summary>
    private void RefuseWhenTakenAway()
    {
        if (wasThere && IsGone)
        {
            throw new SqliteException($"{Whereabouts} has been taken away.", SQLitePCL.raw.SQLITE_CANTOPEN);
        }

        wasThere = wasThere || !IsGone;
    }

    /// <summary>Whether the file that it is kept in has gone; what is written then is lost. Always false for a server.</summary>
    public bool IsGone => Engine == Engine.Sqlite && !File.Exists(Whereabouts);

    /// <summary>Whether the database answers. A server that is frozen lets one wait for some seconds.</summary>
    public async Task<bool> AnswersAsync(CancellationToken stop = default)
    {
        if (IsGone)
        {
            // Who comes back may be another file.
            LetGo();
            return false;
        }

        try
        {
            await using DbConnection connection = asking is null ? await ConnectAsync(stop) : await asking.OpenConnectionAsync(stop);
            await using var command = connection.CreateCommand();
            command.CommandText = "select 1";
            return await command.ExecuteScalarAsync(stop) is not null;
        }
        catch (DbException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        postgres?.Dispose();
        asking?.Dispose();
        ReleaseFile();
    }

    public async ValueTask DisposeAsync()
    {
        if (postgres is not null)
        {
            await postgres.DisposeAsync();
            await asking!.DisposeAsync();
        }

        ReleaseFile();
    }

    /// <summary>On PostgreSQL the same database with another schema before its own.</summary>
    internal PlumblineDatabase Beside(string schema) =>
        new(new NpgsqlConnectionStringBuilder(server!.ToString()) { SearchPath = schema }) { Tell = Tell };

    /// <summary>Closes the file that idle connections hold open, so that it can be replaced.</summary>
    internal void LetGo()
    {
        KnownEntries.Forget();
        if (Engine == Engine.Sqlite)
        {
            using var connection = new SqliteConnection(sqlite);
            SqliteConnection.ClearPool(connection);
        }
    }

    private void ReleaseFile()
    {
        LetGo();
        WriteTurn.Dispose();
        KnownEntries.Dispose();
    }
}
