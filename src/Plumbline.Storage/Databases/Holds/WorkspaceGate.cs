using System.Data.Common;
using Plumbline.Files;

namespace Plumbline.Storage.Databases.Holds;

/// <summary>
/// The right to make the tables of a workspace or to replace all of it, which one program has at a time. The system gives it back when the program ends in any
/// way: on SQLite it is a locked file beside the workspace, on PostgreSQL a lock of the server's that belongs to a connection. Who waits longer than a moment
/// says for whom.
/// </summary>
internal sealed class WorkspaceGate : IAsyncDisposable
{
    private const long Key = 0x706C_756D_626C_6E65;
    private const string LockEnd = ".lock";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private readonly IDisposable? file;
    private readonly IDisposable? sign;
    private readonly DbTransaction? turn;
    private readonly DbConnection? connection;

    private WorkspaceGate(IDisposable? file, IDisposable? sign) => (this.file, this.sign) = (file, sign);

    private WorkspaceGate(DbConnection connection, DbTransaction turn) => (this.connection, this.turn) = (connection, turn);

    /// <param name="act">What is to be done, as its verb says it, for others who wait.</param>
    public static async Task<WorkspaceGate> EnterAsync(PlumblineDatabase database, string act, CancellationToken stop = default) =>
        database.Engine == Engine.Sqlite
            ? await BesideFileAsync(database, act, stop)
            : await OnServerAsync(database, act, stop);

    public async ValueTask DisposeAsync()
    {
        sign?.Dispose();
        file?.Dispose();
        if (turn is not null)
        {
            await turn.DisposeAsync();
            await connection!.DisposeAsync();
        }
    }

    private static async Task<WorkspaceGate> BesideFileAsync(PlumblineDatabase database, string act, CancellationToken stop)
    {
        var workspace = database.Whereabouts;
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(workspace))))
        {
            return new WorkspaceGate(file: null, sign: null);
        }

        var waiting = new Waiting(database);
        while (true)
        {
            try
            {
                var file = OwnerOnly.Create(workspace + LockEnd);
                return new WorkspaceGate(file, AtWork.Begin(workspace, act));
            }
            catch (IOException) when (File.Exists(workspace + LockEnd))
            {
                await waiting.PauseAsync(() => Task.FromResult(AtWork.Others(workspace)), stop);
            }
            catch (UnauthorizedAccessException) when (File.Exists(workspace + LockEnd))
            {
                // Another account, such as the administrator's, ran the program here once; the folder is ours.
                File.Delete(workspace + LockEnd);
            }
        }
    }

    private static async Task<WorkspaceGate> OnServerAsync(PlumblineDatabase database, string act, CancellationToken stop)
    {
        var connection = await database.ConnectAsync(stop);
        DbTransaction? turn = null;
        try
        {
            turn = await connection.BeginTransactionAsync(stop);
            var waiting = new Waiting(database);
            while (!(bool)(await AskAsync($"select pg_try_advisory_xact_lock({Key})"))!)
            {
                await waiting.PauseAsync(async () => [.. ((string?)await AskAsync(Holders))?.Split('\n') ?? []], stop);
            }

            await AskAsync($"set local application_name = 'plumbline {act}'");
            return new WorkspaceGate(connection, turn);
        }
        catch
        {
            await (turn?.DisposeAsync() ?? default);
            await connection.DisposeAsync();
            throw;
        }

        async Task<object?> AskAsync(string sql)
        {
            await using var command = connection.CreateCommand();
            command.Transaction = turn;
            command.CommandText = sql;
            return await command.ExecuteScalarAsync(stop) is { } value and not DBNull ? value : null;
        }
    }

    private static string Holders => $"""
        select string_agg(format('%s (connection %s%s, since %s UTC)', coalesce(nullif(a.application_name, ''), 'a program'),
                    a.pid, ' from ' || host(a.client_addr),
        to_char(a.xact_start at time zone 'utc', 'YYYY-MM-DD HH24:MI')), E'\n')
        from pg_locks l join pg_stat_activity a using (pid)
        where l.locktype = 'advisory' and l.granted and l.classid::bigint = {Key >> 32} and l.objid::bigint = {Key & 0xFFFF_FFFF}
        """;

    /// <summary>Waits by small steps, and says once for whom.</summary>
    private sealed class Waiting(PlumblineDatabase database)
    {
        private readonly long since = TimeProvider.System.GetTimestamp();
        private bool isSaid;

        public async Task PauseAsync(Func<Task<IReadOnlyList<string>>> holders, CancellationToken stop)
        {
            await Task.Delay(Pause, stop);
            if (!isSaid && TimeProvider.System.GetElapsedTime(since) > Moment)
            {
                isSaid = true;
                var who = await holders();
                database.Tell(
                    $"{database.Whereabouts}: waiting for {(who.Count > 0 ? string.Join(", ", who) : "another program")} to be done; Ctrl+C stops waiting");
            }
        }
    }
}
