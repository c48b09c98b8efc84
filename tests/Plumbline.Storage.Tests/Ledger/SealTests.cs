using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Proofs.Seals;
using Plumbline.Storage.Proofs;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Ledger;

public sealed class SealTests
{
    private static readonly DateTimeOffset Now = KeptInspectionGiven.Now;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_seal_says_only_what_is_new_and_an_empty_workspace_gets_none(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var sealing = new Sealing(fresh.Database);
        (await sealing.SealAsync(Now, Stop)).ShouldBeNull();
        var given = await KeptInspectionGiven.In(fresh.Database, 3);

        var first = await sealing.SealAsync(Now, Stop);
        (await sealing.SealAsync(Now, Stop)).ShouldBe(first);
        await given.Judgements.SaveAsync(given.An(1), given.AWholeCase(2), Stop);
        await Note(fresh, "case-given");
        var second = await new Sealing(fresh.Database).SealAsync(Now, Stop);

        (first!.Number, second!.Number).ShouldBe((1, 2));
        await using var db = fresh.Database.NewDb();
        var seals = await db.Seals.AsNoTracking().OrderBy(seal => seal.Number).ToListAsync(Stop);
        using var one = JsonDocument.Parse(seals[0].Body);
        using var two = JsonDocument.Parse(seals[1].Body);
        one.RootElement.GetProperty("records").GetArrayLength().ShouldBe(3);
        one.RootElement.GetProperty("cases")[0].GetProperty("cases").GetInt32().ShouldBe(3);
        two.RootElement.GetProperty("records")[0].GetProperty("record").GetGuid().ShouldBe(given.Records[1]);
        two.RootElement.GetProperty("records")[0].GetProperty("entry").GetInt32().ShouldBe(2);
        two.RootElement.TryGetProperty("cases", out _).ShouldBeFalse();
        two.RootElement.GetProperty("audit").GetProperty("lines").GetInt32().ShouldBe(1);

        // The hashes as anyone works them out with sha256sum.
        seals[0].Hash.ShouldBe(SHA256.HashData([.. new byte[32], .. Encoding.UTF8.GetBytes(seals[0].Body)]));
        seals[1].Hash.ShouldBe(SHA256.HashData([.. seals[0].Hash, .. Encoding.UTF8.GetBytes(seals[1].Body)]));
        second.Digest.ShouldBe(Convert.ToHexStringLower(seals[1].Hash));
        var profile = (await db.Cases.AsNoTracking().FirstAsync(Stop)).Profile.Replace("\"", "\\\"", StringComparison.Ordinal);
        var cases = string.Concat(Enumerable.Range(1, 3).Select(number => $"{{\"case\":\"C{number}\",\"place\":{number - 1},\"profile\":\"{profile}\"}}\n"));
        one.RootElement
            .GetProperty("cases")[0]
            .GetProperty("hash")
            .GetString()
            .ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(cases))));
        var line =
            SHA256.HashData(
                "{\"at\":\"2012-02-06T09:00:00.000000Z\",\"by\":\"lead\",\"inspection\":\"croydon-2012\",\"action\":\"case-given\",\"subject\":\"C1\"}"u8);
        two.RootElement
            .GetProperty("audit")
            .GetProperty("hash")
            .GetString()
            .ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"1 {Convert.ToHexStringLower(line)}\n"))));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_record_that_was_taken_back_to_what_it_was_is_missed(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 2);
        await given.Judgements.SaveAsync(given.An(0), given.AWholeCase(5), Stop);
        await using var hand = await ByHand.In(fresh.Database);
        var before = await hand.Ask("select * from records");
        await given.Judgements.SaveAsync(given.An(0, "another"), [given.AWholeCase(6)[^1]], Stop);
        var noted = await new Sealing(fresh.Database).SealAsync(Now, Stop);

        await hand.Do("delete from ledger_entries where number = 3");
        await PutBack(hand, "records", before);

        var fault = (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults.ShouldHaveSingleItem();
        (fault.Code, fault.Message).ShouldBe(("sealed-entry-gone", "case C1 of croydon-2012, first reading: entry 3 is no longer as seal 1 found it"));

        // Whoever takes the seals away as well has the digest against them that someone noted.
        await hand.Do("delete from seals");
        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults.ShouldContain(found => found.Code == "seals-missing");
        await hand.Do("delete from seal_heads");
        (await new Sealing(fresh.Database).SealAsync(Now, Stop))!.Digest.ShouldNotBe(noted!.Digest);
        var forged = await new LedgerProof(fresh.Database).ProveAsync(stop: Stop);
        forged.Faults.ShouldBeEmpty();
        forged.Seals.ShouldNotContain(seal => seal.Digest == noted.Digest);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_record_with_its_entries_its_case_and_all_is_missed(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 2);
        await new Sealing(fresh.Database).SealAsync(Now, Stop);
        await using var hand = await ByHand.In(fresh.Database);

        await hand.Do("delete from ledger_entries where record_id = @id", ("id", given.Records[1]));
        await hand.Do("delete from records where id = @id", ("id", given.Records[1]));
        await hand.Do("delete from cases where case_id = 'C2'");

        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults.Select(fault => (fault.Code, fault.Subject)).ShouldBe(
            [("sealed-record-gone", given.Records[1].ToString()), ("cases-changed", "croydon-2012")]);
    }

    [Theory]
    [InlineData(Engine.Sqlite, "update cases set profile = replace(profile, '\"gender\":\"female\"', '\"gender\":\"male\"') where case_id = 'C2'",
        "cases-changed")]
    [InlineData(Engine.Postgres, "update cases set profile = replace(profile, '\"gender\":\"female\"', '\"gender\":\"male\"') where case_id = 'C2'",
        "cases-changed")]
    [InlineData(Engine.Sqlite, "update cases set practitioner = 'P1' where case_id = 'C2'", "cases-changed")]
    [InlineData(Engine.Postgres, "update cases set supervisors = 'P1' where case_id = 'C2'", "cases-changed")]
    [InlineData(Engine.Sqlite, "update audit_entries set at = at - 60000000 where id = 1", "audit-line-changed")]
    [InlineData(Engine.Postgres, "update audit_entries set \"by\" = 'someone-else' where id = 1", "audit-line-changed")]
    [InlineData(Engine.Sqlite, "update audit_entries set hash = null where id = 1", "audit-stretch-changed")]
    [InlineData(Engine.Sqlite, "delete from audit_entries where id = 2", "audit-stretch-changed")]
    [InlineData(Engine.Postgres, "delete from audit_entries where id = 2", "audit-stretch-changed")]
    [InlineData(Engine.Sqlite, "insert into audit_entries (at, action) values (1, 'sample-drawn')", "audit-line-changed")]
    [InlineData(Engine.Postgres, "insert into audit_entries (at, action) values (now(), 'sample-drawn')", "audit-line-changed")]
    [InlineData(Engine.Sqlite,
        "insert into audit_entries "
            + "(at, \"by\", inspection_id, action, subject, hash) select at, \"by\", inspection_id, action, subject, hash from audit_entries where id = 1",
                "audit-line-copied")]
    [InlineData(Engine.Postgres,
        "insert into audit_entries "
            + "(at, \"by\", inspection_id, action, subject, hash) select at, \"by\", inspection_id, action, subject, hash from audit_entries where id = 1",
                "audit-line-copied")]
    [InlineData(Engine.Sqlite, "update seals set body = replace(body, 'croydon', 'crowdon')", "seal-changed")]
    [InlineData(Engine.Postgres, "update seals set at = at + interval '1 second'", "seal-misplaced")]
    [InlineData(Engine.Sqlite, "delete from seals", "seals-missing")]
    [InlineData(Engine.Postgres, "delete from seal_heads", "seals-missing")]
    public async Task Profiles_times_trail_and_seals_are_under_the_same_proof(Engine engine, string sql, string code)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await KeptInspectionGiven.In(fresh.Database, 2);
        await Note(fresh, "case-given", "C1");
        await Note(fresh, "case-given", "C2");
        await new Sealing(fresh.Database).SealAsync(Now, Stop);
        await using (var hand = await ByHand.In(fresh.Database))
        {
            (await hand.Do(sql)).ShouldBe(1);
        }

        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults.Select(fault => fault.Code).ShouldContain(code);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_workspace_of_before_comes_forward_whole_and_is_under_seal_from_then_on(Engine engine)
    {
        await using var fresh = await FreshDatabase.BareOn(engine);
        await using (var db = fresh.Database.NewDb())
        {
            await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().First(), Stop);
        }

        KeptInspectionGiven given = null!;
        await ColumnsSince.WhileAsync(fresh.Database, async () =>
        {
            given = await KeptInspectionGiven.In(fresh.Database, 2);
            await given.Judgements.SaveAsync(given.An(0), given.AWholeCase(3), Stop);
        });
        await using (var old = await fresh.Database.ConnectAsync(Stop))
        {
            await using var command = old.CreateCommand();
            command.CommandText = engine == Engine.Sqlite
                ? "insert into audit_entries (at, action) values (1, 'signed-in')"
                : "insert into audit_entries (at, action) values (now(), 'signed-in')";
            await command.ExecuteNonQueryAsync(Stop);
        }

        (await fresh.Database.UpgradeAsync(Stop)).Value.ShouldBe(TableState.Older);
        var proof = await new LedgerProof(fresh.Database).ProveAsync(stop: Stop);
        proof.Faults.ShouldBeEmpty();
        proof.Entries.ShouldBe(3);
        (await new Sealing(fresh.Database).SealAsync(Now, Stop))!.Number.ShouldBe(1);
        await Note(fresh, "case-given");
        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults.ShouldBeEmpty();

        await using var hand = await ByHand.In(fresh.Database);
        await hand.Do("update audit_entries set action = 'signed-out' where action = 'signed-in'");
        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults.ShouldHaveSingleItem().Code.ShouldBe("audit-stretch-changed");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_backup_carries_the_seal_of_what_it_holds_to_either_engine(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await using var other = await FreshDatabase.On(engine == Engine.Sqlite ? Engine.Postgres : Engine.Sqlite);
        using var folder = new TemporaryFolder();
        await KeptInspectionGiven.In(fresh.Database, 2);
        await Note(fresh, "case-given");

        var made = (await new Backup(fresh.Database).WriteAsync(folder.PathTo("b"), Now, stop: Stop)).Value;
        (await new Restore(other.Database).ReadAsync(folder.PathTo("b"), force: false, stop: Stop)).IsRefused.ShouldBeFalse();

        made.Seal!.Number.ShouldBe(1);
        var proof = await new LedgerProof(other.Database).ProveAsync(stop: Stop);
        proof.Faults.ShouldBeEmpty();
        proof.Seals.ShouldHaveSingleItem().Digest.ShouldBe(made.Seal.Digest);
        (await new Sealing(other.Database).SealAsync(Now, Stop))!.Digest.ShouldBe(made.Seal.Digest, "nothing is new in the new workspace");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Several_who_seal_while_people_save_and_act_make_one_chain(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 4);

        await Task.WhenAll(
        [
            .. Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
            {
                var sealing = new Sealing(fresh.Database);
                for (var time = 0; time < 5; time++)
                {
                    await sealing.SealAsync(Now, Stop);
                }
            }, Stop)),
            .. Enumerable.Range(0, 4).Select(record => Task.Run(async () =>
            {
                foreach (var change in given.AWholeCase(6))
                {
                    await given.Judgements.SaveAsync(given.An(record), [change], Stop);
                    await Note(fresh, "case-given", $"{record} {change.Question}");
                }
            }, Stop)),
        ]);

        await new Sealing(fresh.Database).SealAsync(Now, Stop);
        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults.ShouldBeEmpty();
    }

    private static async Task Note(FreshDatabase fresh, string action, string subject = "C1")
    {
        await using var db = fresh.Database.NewDb();
        db.AuditEntries.Add(new KeptAudit { At = Now, By = "lead", InspectionId = "croydon-2012", Action = action, Subject = subject });
        await db.SaveChangesAsync(Stop);
    }

    private static async Task PutBack(ByHand hand, string table, IReadOnlyList<object?[]> rows)
    {
        var columns = await hand.ColumnsOf(table);
        await hand.Do($"delete from {table}");
        foreach (var row in rows)
        {
            await hand.Insert(table, columns, row);
        }
    }
}
