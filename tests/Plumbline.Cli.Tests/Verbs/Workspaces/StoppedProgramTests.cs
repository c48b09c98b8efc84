using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Npgsql;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Cli.Tests.Verbs.Workspaces;

/// <summary>Real processes that are stopped, and those that would spoil each other; <c>bench -- stops</c> stops two hundred of them at moments of
/// chance.</summary>
public sealed class StoppedProgramTests
{
    private const long Gate = 0x706C_756D_626C_6E65;

    private static readonly string Invented = Repository.PathTo("examples", "authority-assessment-invented");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_program_leaves_that_was_stopped_while_it_made_the_first_tables_keeps_nobody_waiting(bool hasBegun)
    {
        await using var fresh = await FreshDatabase.BareOn(Engine.Sqlite);
        await File.WriteAllBytesAsync(fresh.Database.Whereabouts, [], Stop);
        if (hasBegun)
        {
            await using var connection = new SqliteConnection($"Data Source={fresh.Database.Whereabouts};Pooling=false");
            await connection.OpenAsync(Stop);
            await using var command = connection.CreateCommand();
            command.CommandText = """
                create table "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                insert into "__EFMigrationsLock" values (1, '2026-11-29 10:00:00+00:00');
                create table "migrations" ("migration_id" TEXT NOT NULL PRIMARY KEY, "product_version" TEXT NOT NULL);
                """;
            await command.ExecuteNonQueryAsync(Stop);
        }

        using var server = RunningProgram.Start(["serve", "--data", fresh.Data, "--url", "http://127.0.0.1:0"]);
        await server.HearAsync("Plumbline is on", Stop);
        server.Signal(RunningProgram.Terminate);

        (await server.EndAsync(Stop)).Error.ShouldNotContain("Unhandled exception");
        Typed.Of("verify", "--data", fresh.Data).Exit.ShouldBe(0);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_waits_for_another_program_says_so_and_ends_in_one_line_when_it_is_told_to_stop(Engine engine)
    {
        await using var fresh = await FreshDatabase.BareOn(engine);
        await using var gate = engine == Engine.Sqlite
            ? File.Open(fresh.Database.Whereabouts + ".lock", FileMode.Create, FileAccess.ReadWrite, FileShare.None)
            : Stream.Null;
        await using var connection = engine == Engine.Postgres ? new NpgsqlConnection(fresh.Connection + ";Application Name=somebody") : null;
        if (connection is not null)
        {
            await connection.OpenAsync(Stop);
            await using var command = new NpgsqlCommand($"begin; select pg_advisory_xact_lock({Gate})", connection);
            await command.ExecuteNonQueryAsync(Stop);
        }

        using var waiting = RunningProgram.Start(["migrate", .. Where(fresh)]);
        var line = await waiting.HearAsync("waiting for", Stop);
        waiting.Signal(RunningProgram.Terminate);

        var (exit, output, error) = await waiting.EndAsync(Stop);
        line.ShouldContain(engine == Engine.Postgres ? "somebody (connection" : "another program");
        exit.ShouldBe(1);
        output.ShouldBeEmpty();
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].ShouldBe(["Stopped before it was done; what was begun is taken back, so run it again."]);
    }

    [Fact]
    public async Task A_file_that_is_served_is_neither_served_twice_nor_replaced_until_its_server_ends_in_whatever_way()
    {
        await using var fresh = await FreshDatabase.BareOn(Engine.Sqlite);
        using var folder = new TemporaryFolder();
        Typed.Of("import", Invented, "--data", fresh.Data).Exit.ShouldBe(0);
        Typed.Of("backup", folder.PathTo("b"), "--data", fresh.Data).Exit.ShouldBe(0);
        using var server = RunningProgram.Start(["serve", "--data", fresh.Data, "--url", "http://127.0.0.1:0"]);
        await server.HearAsync("Plumbline is on", Stop);

        var restore = Typed.Of("restore", folder.PathTo("b"), "--data", fresh.Data, "--force");
        restore.Exit.ShouldBe(1);
        restore.Faults[0].ShouldStartWith($"{fresh.Database.Whereabouts} is in use by plumbline serve (process {server.Id}, since 2");
        using var second = RunningProgram.Start(["serve", "--data", fresh.Data, "--url", "http://127.0.0.1:0"]);
        var (exit, _, error) = await second.EndAsync(Stop);
        exit.ShouldBe(1);
        error.ShouldStartWith($"{fresh.Database.Whereabouts} is served already, by plumbline serve (process {server.Id}, since 2");
        Typed.Of("backup", folder.PathTo("b2"), "--data", fresh.Data).Exit.ShouldBe(0, "a backup is made while people work");

        server.Signal(RunningProgram.Kill);
        await server.EndAsync(Stop);
        Typed.Of("restore", folder.PathTo("b"), "--data", fresh.Data, "--force").ShouldSatisfyAllConditions(typed => typed.Exit.ShouldBe(0, typed.Error));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_backup_whose_ledger_was_changed_leaves_the_workspace_as_it_was(Engine engine)
    {
        await using var source = await FreshDatabase.BareOn(engine);
        await using var target = await FreshDatabase.BareOn(engine);
        using var folder = new TemporaryFolder();
        Typed.Of(["import", Repository.PathTo("examples", "croydon-2012"), .. Where(source)]).Exit.ShouldBe(0);
        Typed.Of(["import", Invented, .. Where(target)]).Exit.ShouldBe(0);
        Typed.Of(["backup", folder.PathTo("b"), .. Where(source)]).Exit.ShouldBe(0);
        Packed.Write(folder.PathTo("forged"), Forge(Packed.Read(folder.PathTo("b"))));
        var before = Typed.Of(["verify", .. Where(target)]).Output;

        var restore = Typed.Of(["restore", folder.PathTo("forged"), "--force", .. Where(target)]);

        restore.Exit.ShouldBe(1);
        restore.Error.ShouldContain("has another text than the one that was sealed");
        var after = Typed.Of(["verify", .. Where(target)]);
        after.Exit.ShouldBe(0, after.Error);
        after.Output.ShouldBe(before);
        Typed.Of(["restore", folder.PathTo("b"), "--force", .. Where(target)]).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task A_small_backup_with_an_endless_line_is_refused_within_little_memory()
    {
        using var folder = new TemporaryFolder();
        await using var fresh = await FreshDatabase.On(Engine.Sqlite);
        Typed.Of("backup", folder.PathTo("b"), "--data", fresh.Data).Exit.ShouldBe(0);
        var head = Packed.Read(folder.PathTo("b")).Split('\n')[0];
        await using (var writer = new StreamWriter(new GZipStream(File.Create(folder.PathTo("endless")), CompressionLevel.Fastest)))
        {
            await writer.WriteAsync(head + "\n{\"table\":\"instruments\"}\n[\"");
            var mebibyte = new string('a', 1024 * 1024);
            for (var written = 0; written < 600; written++)
            {
                await writer.WriteAsync(mebibyte);
            }
        }

        // The runtime gives the whole process 200 MB and ends it when that is not enough.
        using var program = RunningProgram.Start(["restore", folder.PathTo("endless"), "--data", folder.PathTo("new")], "DOTNET_GCHeapHardLimit=0xBEBC200");
        var (exit, _, error) = await program.EndAsync(Stop);

        exit.ShouldBe(1, error);
        error.ShouldStartWith($"{folder.PathTo("endless")}:3:1: this line is longer than ");
    }

    /// <summary>Changes one word of the first entry of the ledger.</summary>
    private static string Forge(string backup)
    {
        var at = backup.IndexOf("import", backup.IndexOf("{\"table\":\"ledger_entries\"}", StringComparison.Ordinal), StringComparison.Ordinal);
        return string.Concat(backup.AsSpan(0, at), "forged", backup.AsSpan(at + "import".Length));
    }

    private static string[] Where(FreshDatabase fresh) => fresh.Connection is { } connection ? ["--database", connection] : ["--data", fresh.Data];
}
