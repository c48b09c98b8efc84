using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Databases;

public sealed class PlumblineDatabaseTests
{
    private static readonly DateTimeOffset SomeInstant = new(2012, 3, 14, 14, 2, 7, 123, 456, TimeSpan.FromHours(1));

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_migrations_make_exactly_the_tables_that_the_program_knows(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await using var db = fresh.Database.NewDb();

        db.Database.HasPendingModelChanges().ShouldBeFalse("run src/Plumbline.Storage/Migrations/add");
        (await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Migrating_twice_changes_nothing(Engine engine)
    {
        await using var fresh = await FreshDatabase.BareOn(engine);

        await fresh.Database.UpgradeAsync(TestContext.Current.CancellationToken);
        await fresh.Database.UpgradeAsync(TestContext.Current.CancellationToken);

        await using var db = fresh.Database.NewDb();
        (await db.Users.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Fact]
    public async Task A_workspace_that_was_taken_away_is_not_made_anew_by_asking_it()
    {
        await using var fresh = await FreshDatabase.On(Engine.Sqlite);
        var file = fresh.Database.Whereabouts;
        await using (var there = fresh.Database.NewDb())
        {
            await there.Users.CountAsync(TestContext.Current.CancellationToken);
        }

        SqliteConnection.ClearAllPools();
        File.Move(file, file + ".elsewhere");

        var refused = Should.Throw<SqliteException>(() => fresh.Database.NewDb());
        await Should.ThrowAsync<SqliteException>(() => fresh.Database.ConnectAsync(TestContext.Current.CancellationToken));

        DatabaseFault.IsAway(refused).ShouldBeTrue();
        File.Exists(file).ShouldBeFalse();
        File.Move(file + ".elsewhere", file);
        await using var back = fresh.Database.NewDb();
        (await back.Users.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(";Max Auto Prepare=0", 0)]
    [InlineData(";MaxAutoPrepare=0", 0)]
    public async Task PostgreSQL_prepares_what_it_is_asked_again_and_keeps_it_while_connections_come_and_go_unless_the_address_says_otherwise(
        string said, long prepared)
    {
        await using var fresh = await FreshDatabase.On(Engine.Postgres);
        await using var database = PlumblineDatabase.OnPostgres(fresh.Connection + said);
        for (var time = 0; time < 5; time++)
        {
            await using var db = database.NewDb();
            await db.Users.CountAsync(user => user.DisplayName == "Lead", TestContext.Current.CancellationToken);
        }

        await using var connection = await database.ConnectAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from pg_prepared_statements where statement like '%display_name%'";
        (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(prepared);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_instant_reads_back_in_UTC_and_compares_in_SQL(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var account = new Account
        {
            Id = Guid.CreateVersion7(SomeInstant),
            UserName = "lead",
            DisplayName = "Lead",
            MadeAt = SomeInstant,
            LockoutEnd = SomeInstant.AddMinutes(15),
        };
        await using (var writing = fresh.Database.NewDb())
        {
            writing.Add(account);
            await writing.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var db = fresh.Database.NewDb();
        var read = await db.Users.SingleAsync(user => user.LockoutEnd > SomeInstant && user.MadeAt <= SomeInstant, TestContext.Current.CancellationToken);

        read.MadeAt.ShouldBe(SomeInstant);
        read.MadeAt.Offset.ShouldBe(TimeSpan.Zero);
        read.Id.ShouldBe(account.Id);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_passkey_belongs_to_an_account(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var account = new Account { Id = Guid.CreateVersion7(SomeInstant), UserName = "lead", DisplayName = "Lead", MadeAt = SomeInstant };
        await using (var writing = fresh.Database.NewDb())
        {
            writing.Add(account);
            writing.Add(new IdentityUserPasskey<Guid>
            {
                UserId = account.Id,
                CredentialId = [1, 2, 3],
                Data = new IdentityPasskeyData
                {
                    PublicKey = [4, 5],
                    Name = "Laptop",
                    CreatedAt = SomeInstant,
                    Transports = ["internal"],
                    AttestationObject = [6],
                    ClientDataJson = [7],
                },
            });
            await writing.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var db = fresh.Database.NewDb();
        var read = await db.UserPasskeys.SingleAsync(passkey => passkey.UserId == account.Id, TestContext.Current.CancellationToken);

        read.Data.Name.ShouldBe("Laptop");
        read.Data.CreatedAt.ShouldBe(SomeInstant);
    }

    [Fact]
    public async Task SQLite_writes_ahead_waits_for_the_disk_and_keeps_references()
    {
        await using var fresh = await FreshDatabase.On(Engine.Sqlite);
        await using var connection = await fresh.Database.ConnectAsync(TestContext.Current.CancellationToken);

        (await Pragma("journal_mode")).ShouldBe("wal");
        (await Pragma("synchronous")).ShouldBe("2");
        (await Pragma("foreign_keys")).ShouldBe("1");

        async Task<string?> Pragma(string name)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"pragma {name}";
            return (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))?.ToString();
        }
    }

    [Fact]
    public async Task The_file_what_lies_beside_it_and_their_folder_are_for_their_owner_alone_even_where_an_earlier_version_left_them_open()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights");
        using var folder = new TemporaryFolder();
        var file = folder.PathTo("new/folder/plumbline.db");
        await WriteAsync();
        ModesBesides().ShouldAllBe(mode => mode == "UserWrite, UserRead");
        Mode(folder.PathTo("new/folder")).ShouldBe("UserExecute, UserWrite, UserRead");
        Mode(folder.PathTo("new")).ShouldBe("UserExecute, UserWrite, UserRead");

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }

        await WriteAsync();
        Mode(file).ShouldBe("UserWrite, UserRead");

        async Task WriteAsync()
        {
            await using var database = PlumblineDatabase.Open(folder.PathTo("new/folder"), null).Value;
            await database.UpgradeAsync(TestContext.Current.CancellationToken);
            await using var connection = await database.ConnectAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "insert into audit_entries (at, action) values (1, 'looked')";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            File.Exists(file + "-wal").ShouldBeTrue();
            ModesBesides().ShouldAllBe(mode => mode == "UserWrite, UserRead");
        }

        IEnumerable<string> ModesBesides() => Directory.GetFiles(folder.PathTo("new/folder")).Select(Mode);
        static string Mode(string path) => OperatingSystem.IsWindows() ? "" : File.GetUnixFileMode(path).ToString();
    }

    [Theory]
    [InlineData("Host=db;Database=plumbline;Username=people;Password=secret", "plumbline on db:5432")]
    [InlineData("postgres://people:se%20cret@db:6000/plumbline?sslmode=verify-full", "plumbline on db:6000")]
    public void A_connection_is_spoken_of_without_its_password(string connection, string whereabouts)
    {
        using var database = PlumblineDatabase.Open(null, connection).Value;

        database.Whereabouts.ShouldBe(whereabouts);
    }

    [Theory]
    [InlineData("Host=db;Pasword=secret")]
    [InlineData("secret")]
    [InlineData("postgres://people:secret@/")]
    [InlineData("postgres://people:secret@db:notaport/plumbline")]
    public void A_connection_that_cannot_be_read_is_refused_without_being_said_back(string connection) =>
        PlumblineDatabase.Open(null, connection).Refusals.ShouldHaveSingleItem().ToString().ShouldNotContain("secret");

    [Fact]
    public void Without_a_folder_or_a_connection_there_is_advice() =>
        PlumblineDatabase.Open(null, null).Refusals
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldBe("say where the data are; use --data DIR, or --database CONNECTION for PostgreSQL");

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_database_that_does_not_answer_is_noticed(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        using var gone = engine == Engine.Sqlite
            ? PlumblineDatabase.OnSqlite(folder.PathTo("no/such/folder/plumbline.db"))
            : PlumblineDatabase.OnPostgres("Host=127.0.0.1;Port=1;Database=none;Username=none");

        (await fresh.Database.AnswersAsync(TestContext.Current.CancellationToken)).ShouldBeTrue();
        (await gone.AnswersAsync(TestContext.Current.CancellationToken)).ShouldBeFalse();
    }
}
