using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Plumbline.Testing.Databases;

/// <summary>
/// A real PostgreSQL server of its own on this machine, with its data in a temporary folder. It stops and is cleared away when it is disposed of,
/// and also when this process ends in any way, by being killed too: a shell waits at the other end of a pipe.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const int Attempts = 5;

    private static readonly Lazy<Task<PostgresServer>> Run = new(() => StartAsync(isDurable: false));

    private readonly Process keeper;
    private readonly string[] person;
    private readonly string[] settings;

    private PostgresServer(Process keeper, string folder, int port, string[] person, string[] settings)
    {
        (this.keeper, this.person, this.settings) = (keeper, person, settings);
        Folder = folder;
        Port = port;
    }

    public string Folder { get; }

    public int Port { get; }

    /// <summary>The one server of this run of tests, started when it is first asked for.</summary>
    public static Task<PostgresServer> OfThisRun() => Run.Value;

    /// <param name="isDurable">Whether each commit waits for the disk, as a real server does; tests that measure nothing need not wait.</param>
    /// <exception cref="InvalidOperationException">There are no server programs here, or the server did not start; the message says what it said.</exception>
    public static async Task<PostgresServer> StartAsync(bool isDurable)
    {
        var programs = PostgresPrograms.Folder();
        var folder = Directory.CreateTempSubdirectory("plumbline-postgres-").FullName;
        string[] person = [];
        if (Environment.IsPrivilegedProcess)
        {
            person = ["runuser", "-u", "postgres", "--"];
            await DoAsync("chown", "postgres:", folder);
        }

        await DoAsync([
            .. person,
            Path.Combine(programs, "initdb"),
            "-D",
            $"{folder}/data",
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
            "--no-instructions",
        ]);
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            string[] settings =
            [
                "-D", $"{folder}/data", "-p", $"{port}", "-c", "listen_addresses=127.0.0.1", "-c", $"unix_socket_directories={folder}", "-c",
                "max_connections=200",
                .. isDurable ? Array.Empty<string>() : ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"],
            ];
            var server = new PostgresServer(
                Keep([.. person, Path.Combine(programs, "postgres"), .. settings], folder, isLast: attempt == Attempts),
                folder,
                port,
                person,
                settings);
            if (await server.AnswersAsync())
            {
                return server;
            }

            var said = await File.ReadAllTextAsync($"{folder}/log");
            server.keeper.StandardInput.Close();
            await server.keeper.WaitForExitAsync();
            if (attempt == Attempts)
            {
                throw new InvalidOperationException($"The PostgreSQL server did not start: {said}");
            }
        }
    }

    /// <summary>The connection to one of its databases, as Npgsql writes it.</summary>
    public string Connection(string database) => $"Host=127.0.0.1;Port={Port};Username=postgres;Database={database};Include Error Detail=true";

    /// <summary>However long it takes: on a busy machine a database may be copied for longer than a statement is usually waited for.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Connection("postgres") + ";Pooling=false;Command Timeout=0");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Ends the server as a machine that loses its power does; its data stay.</summary>
    public Task StopAsync() => DoAsync([.. person, Program("pg_ctl"), "stop", "-D", $"{Folder}/data", "-m", "immediate", "-w", "-t", "600"]);

    /// <summary>Starts it again where it was.</summary>
    public Task StartAgainAsync() =>
        DoAsync([
            .. person,
            "sh",
            "-c",
            "exec \"$@\" >/dev/null 2>&1",
            "sh",
            Program("pg_ctl"),
            "start",
            "-D",
            $"{Folder}/data",
            "-l",
            $"{Folder}/log2",
            "-w",
            "-t",
            "600",
            "-o",
            string.Join(' ', settings[2..]),
        ]);

    /// <summary>Stops it in the middle of whatever it does: it is there, takes connections and says nothing.</summary>
    public Task FreezeAsync() => SignalAsync("STOP");

    public Task ThawAsync() => SignalAsync("CONT");

    private async Task SignalAsync(string signal)
    {
        var server = (await File.ReadAllLinesAsync($"{Folder}/data/postmaster.pid"))[0].Trim();
        await DoAsync("kill", $"-{signal}", server);
        var children = await File.ReadAllTextAsync($"/proc/{server}/task/{server}/children");
        foreach (var child in children.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // It may have ended by itself since.
            await DoAsync("sh", "-c", $"kill -{signal} {child} 2>/dev/null || true");
        }
    }

    private static string Program(string name) => Path.Combine(PostgresPrograms.Folder(), name);

    public async ValueTask DisposeAsync()
    {
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync();
        keeper.Dispose();
    }

    /// <summary>Runs the server beside a shell that reads from us and stops it when nothing can come any more.</summary>
    private static Process Keep(string[] command, string folder, bool isLast)
    {
        var script = $$"""
            trap '' INT TERM
            folder=$1; shift
            "$@" >"$folder/log" 2>&1 </dev/null &
            child=$!
            cat >/dev/null
            server=$(head -1 "$folder/data/postmaster.pid" 2>/dev/null)
            kill -INT "$server" 2>/dev/null
            kill -CONT "$server" "$child" 2>/dev/null
            wait
            while [ -n "$server" ] && kill -0 "$server" 2>/dev/null; do sleep 0.1; done
            {{(isLast ? "" : "[ -f \"$folder/ready\" ] && ")}}rm -rf "$folder"
            """;
        var start = new ProcessStartInfo("sh", ["-c", script, "sh", folder, .. command]) { RedirectStandardInput = true };
        return Process.Start(start) ?? throw new InvalidOperationException("sh did not start.");
    }

    private async Task<bool> AnswersAsync()
    {
        for (var wait = 0; wait < 1800; wait++)
        {
            try
            {
                await using var connection = new NpgsqlConnection(Connection("postgres") + ";Pooling=false;Timeout=60");
                await connection.OpenAsync();
                await using var command = new NpgsqlCommand("show data_directory", connection);
                var isOurs = (string?)await command.ExecuteScalarAsync() == $"{Folder}/data";
                if (isOurs)
                {
                    await File.WriteAllTextAsync($"{Folder}/ready", "");
                }

                return isOurs;
            }
            catch (NpgsqlException) when (!keeper.HasExited)
            {
                if (File.Exists($"{Folder}/log") && (await File.ReadAllTextAsync($"{Folder}/log")).Contains("could not bind", StringComparison.Ordinal))
                {
                    return false;
                }

                await Task.Delay(100);
            }
        }

        return false;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task DoAsync(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)}: {error}{await output}");
        }
    }
}
