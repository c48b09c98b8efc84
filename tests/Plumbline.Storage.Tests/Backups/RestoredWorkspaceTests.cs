using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Backups;

public sealed class RestoredWorkspaceTests
{
    private static readonly DateTimeOffset Now = KeptInspectionGiven.Now;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_restored_backup_wakes_no_session_no_link_and_no_lock_out(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        await Someone(fresh.Database, "signed in when it was made");
        await new Backup(fresh.Database).WriteAsync(folder.PathTo("b"), Now, stop: Stop);
        await Someone(fresh.Database, "signed in since");

        (await new Restore(fresh.Database).ReadAsync(folder.PathTo("b"), force: true, stop: Stop)).IsRefused.ShouldBeFalse();

        Packed.Read(folder.PathTo("b")).ShouldSatisfyAllConditions(text => text.ShouldNotContain("sessions"), text => text.ShouldNotContain("signs all links"));
        await NobodyIsIn(fresh.Database);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_backup_of_an_earlier_version_that_holds_sessions_and_keys_wakes_none_of_them(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        await Someone(fresh.Database, "signed in when it was made");
        await new Backup(fresh.Database).WriteAsync(folder.PathTo("b"), Now, stop: Stop);
        await using (var db = fresh.Database.NewDb())
        {
            var account = await db.Users.SingleAsync(Stop);
            // Columns in the order of their names: account_id, device, id, last_seen, since, way; and friendly_name, id, xml.
            var lines = Packed.Read(folder.PathTo("b")).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
            lines.InsertRange(lines.Count - 1,
            [
                "{\"table\":\"sessions\"}", $"[\"{account.Id}\",\"Firefox, Windows\",\"{Guid.CreateVersion7(Now)}\",1,1,\"password\"]", "{\"rows\":1}",
                "{\"table\":\"data_protection_keys\"}", "[\"key-1\",1,\"<key />\"]", "{\"rows\":1}",
            ]);
            lines[^1] = $"{{\"end\":{int.Parse(lines[^1][7..^1], System.Globalization.CultureInfo.InvariantCulture) + 2}}}";
            Packed.Write(folder.PathTo("b"), string.Join('\n', lines) + "\n");
        }

        var restored = await new Restore(fresh.Database).ReadAsync(folder.PathTo("b"), force: true, stop: Stop);

        restored.Refusals.ShouldBeEmpty();
        await NobodyIsIn(fresh.Database);
    }

    private static async Task Someone(PlumblineDatabase database, string name)
    {
        await using var db = database.NewDb();
        var account = new Account
        {
            Id = Guid.CreateVersion7(Now),
            UserName = name,
            DisplayName = name,
            MadeAt = Now,
            LockoutEnd = Now.AddYears(90),
            AccessFailedCount = 5,
        };
        db.Add(account);
        db.Add(new Session
        {
            Id = Guid.CreateVersion7(Now),
            AccountId = account.Id,
            Since = Now,
            LastSeen = Now,
            Way = "password",
            Device = "Firefox, Windows",
        });
        db.Add(new DataProtectionKey { FriendlyName = name, Xml = "<key>signs all links</key>" });
        await db.SaveChangesAsync(Stop);
    }

    private static async Task NobodyIsIn(PlumblineDatabase database)
    {
        await using var db = database.NewDb();
        (await db.Sessions.CountAsync(Stop)).ShouldBe(0);
        (await db.DataProtectionKeys.CountAsync(Stop)).ShouldBe(0);
        var account = await db.Users.SingleAsync(Stop);
        account.DisplayName.ShouldBe("signed in when it was made");
        account.LockoutEnd.ShouldBeNull();
        account.AccessFailedCount.ShouldBe(0);
    }
}
