using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Proofs;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Backups;

public sealed class BackupTests
{
    private static readonly DateTimeOffset Now = KeptInspectionGiven.Now;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Engine.Sqlite, Engine.Sqlite)]
    [InlineData(Engine.Sqlite, Engine.Postgres)]
    [InlineData(Engine.Postgres, Engine.Postgres)]
    [InlineData(Engine.Postgres, Engine.Sqlite)]
    public async Task A_workspace_restores_from_either_engine_into_either(Engine from, Engine to)
    {
        await using var source = await FreshDatabase.On(from);
        await using var target = await FreshDatabase.BareOn(to);
        using var folder = new TemporaryFolder();
        await AWorkspace(source);

        var made = (await new Backup(source.Database).WriteAsync(folder.PathTo("b.plumbline"), Now, stop: Stop)).Value;
        var restored = (await new Restore(target.Database).ReadAsync(folder.PathTo("b.plumbline"), force: false, stop: Stop)).Value;

        restored.Rows.ShouldBe(made.Rows);
        made.Entries.ShouldBe(6);
        (await new LedgerProof(target.Database).ProveAsync(stop: Stop)).Inspections.ShouldBe(
            (await new LedgerProof(source.Database).ProveAsync(stop: Stop)).Inspections);
        await using var db = target.Database.NewDb();
        var account = await db.Users.SingleAsync(Stop);
        account.MadeAt.ShouldBe(Now);
        (await db.UserPasskeys.SingleAsync(Stop)).Data.Name.ShouldBe("Laptop");
        (await db.AuditEntries.Where(entry => entry.Action == "restored-well").SingleAsync(Stop)).At.ShouldBe(Now);

        db.AuditEntries.Add(new KeptAudit { At = Now, Action = "goes-on" });
        await db.SaveChangesAsync(Stop);
        (await db.AuditEntries.OrderBy(entry => entry.Id).LastAsync(Stop)).Action.ShouldBe("goes-on");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_backup_made_while_people_save_is_of_one_moment(Engine engine)
    {
        await using var source = await FreshDatabase.On(engine);
        await using var target = await FreshDatabase.BareOn(engine);
        using var folder = new TemporaryFolder();
        var given = await KeptInspectionGiven.In(source.Database, 60);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var saving = Task.Run(async () =>
        {
            for (var record = 0; record < 60 && !enough.IsCancellationRequested; record++)
            {
                foreach (var change in given.AWholeCase(10))
                {
                    (await given.Judgements.SaveAsync(given.An(record), [change], Stop)).IsRefused.ShouldBeFalse();
                }
            }
        }, Stop);

        var made = (await new Backup(source.Database).WriteAsync(folder.PathTo("b.plumbline"), Now, stop: Stop)).Value;
        await enough.CancelAsync();
        await saving;
        await new Restore(target.Database).ReadAsync(folder.PathTo("b.plumbline"), force: false, stop: Stop);

        var proof = await new LedgerProof(target.Database).ProveAsync(stop: Stop);
        proof.Faults.ShouldBeEmpty();
        proof.Entries.ShouldBe(made.Entries);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_workspace_that_holds_something_is_replaced_only_by_force(Engine engine)
    {
        await using var source = await FreshDatabase.On(engine);
        await using var target = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        await AWorkspace(source);
        await KeptInspectionGiven.In(target.Database, 1, "another");
        await new Backup(source.Database).WriteAsync(folder.PathTo("b.plumbline"), Now, stop: Stop);

        (await new Restore(target.Database).ReadAsync(folder.PathTo("b.plumbline"), force: false, stop: Stop)).Refusals
            .ShouldHaveSingleItem().Code
            .ShouldBe("workspace-not-empty");
        (await new Restore(target.Database).ReadAsync(folder.PathTo("b.plumbline"), force: true, stop: Stop)).IsRefused.ShouldBeFalse();

        await using var db = target.Database.NewDb();
        (await db.Inspections.Select(inspection => inspection.Id).ToListAsync(Stop)).ShouldBe(["croydon-2012"]);
        await Should.ThrowAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlAsync($"delete from ledger_entries", Stop));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_backup_that_is_cut_off_changed_or_of_another_program_changes_nothing(Engine engine)
    {
        await using var source = await FreshDatabase.On(engine);
        await using var target = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        await AWorkspace(source);
        await new Backup(source.Database).WriteAsync(folder.PathTo("b.plumbline"), Now, stop: Stop);
        var text = Packed.Read(folder.PathTo("b.plumbline"));
        Packed.Write(folder.PathTo("cut"), text[..(text.Length / 2)]);
        Packed.Write(folder.PathTo("short"), string.Join('\n', text.Split('\n').Where(line => !line.Contains("restored-well", StringComparison.Ordinal))));
        Packed.Write(
            folder.PathTo("later"),
            text.Replace("\"Tables\":\"", "\"Tables\":\"0", StringComparison.Ordinal).Replace("\"Program\":\"", "\"Program\":\"9.", StringComparison.Ordinal));
        folder.Write("letter", "Dear all");

        foreach (var (file, code) in new[]
        {
            ("cut", "backup-damaged"),
            ("short", "backup-damaged"),
            ("later", "backup-newer"),
            ("letter", "backup-unreadable"),
            ("none", "file-missing"),
        })
        {
            (await new Restore(target.Database).ReadAsync(folder.PathTo(file), force: true, stop: Stop)).Refusals
                .ShouldHaveSingleItem().Code
                .ShouldBe(code, file);
        }

        await using var db = target.Database.NewDb();
        (await db.Inspections.CountAsync(Stop) + await db.Users.CountAsync(Stop) + await db.AuditEntries.CountAsync(Stop)).ShouldBe(0);
    }

    [Fact]
    public async Task A_backup_is_for_its_owner_alone()
    {
        await using var source = await FreshDatabase.On(Engine.Sqlite);
        using var folder = new TemporaryFolder();

        await new Backup(source.Database).WriteAsync(folder.PathTo("b.plumbline"), Now, stop: Stop);

        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(folder.PathTo("b.plumbline")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        Directory.GetFiles(folder.Path).ShouldHaveSingleItem();
    }

    private static async Task AWorkspace(FreshDatabase fresh)
    {
        var given = await KeptInspectionGiven.In(fresh.Database, 3);
        for (var record = 0; record < 3; record++)
        {
            await given.Judgements.SaveAsync(given.An(record), given.AWholeCase(20), Stop);
        }

        await using var db = fresh.Database.NewDb();
        var account = new Account { Id = Guid.CreateVersion7(Now), UserName = "lead", DisplayName = "Arweinydd â “chalon”", MadeAt = Now };
        db.Add(account);
        db.Add(new IdentityUserPasskey<Guid>
        {
            UserId = account.Id,
            CredentialId = [1, 2, 3],
            Data = new IdentityPasskeyData
            {
                PublicKey = [4, 5],
                Name = "Laptop",
                CreatedAt = Now,
                Transports = ["internal"],
                AttestationObject = [6],
                ClientDataJson = [7],
            },
        });
        db.AuditEntries.Add(new KeptAudit { At = Now, Action = "restored-well" });
        await db.SaveChangesAsync(Stop);
    }
}
