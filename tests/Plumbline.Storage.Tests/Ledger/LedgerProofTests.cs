using System.Data.Common;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Exchange;
using Plumbline.Storage.Ledger.Proofs;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Ledger;

public sealed class LedgerProofTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_ledger_that_only_grew_is_sound_and_its_digest_stays(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await SomeSaves(fresh);

        var one = await new LedgerProof(fresh.Database).ProveAsync(stop: Stop);
        var again = await new LedgerProof(fresh.Database).ProveAsync(stop: Stop);

        one.Faults.ShouldBeEmpty();
        one.Inspections.ShouldHaveSingleItem().ShouldSatisfyAllConditions(inspection => inspection.Records.ShouldBe(3), inspection => inspection.Entries.ShouldBe(9));
        again.Inspections.ShouldBe(one.Inspections);
    }

    [Theory]
    [InlineData(Engine.Sqlite, "update records set answers = entries where case_id = 'C2'", "record-disagrees")]
    [InlineData(Engine.Sqlite, "update records set state = 'locked' where case_id = 'C2'", "record-disagrees")]
    [InlineData(Engine.Sqlite, "update records set unanswered = 0 where case_id = 'C2'", "record-disagrees")]
    [InlineData(Engine.Sqlite, "update ledger_entries set body = replace(body, 'reviewed', 'ignored') where number = 2", "entry-changed")]
    [InlineData(Engine.Sqlite, "delete from ledger_entries where number = 2", "entry-out-of-chain")]
    [InlineData(Engine.Sqlite, "delete from ledger_entries where number = 3", "record-disagrees")]
    [InlineData(Engine.Sqlite, "update ledger_entries set number = number + 10 where number = 3", "")]
    [InlineData(Engine.Postgres, "update records set revision = 2 where case_id = 'C2'", "record-disagrees")]
    [InlineData(Engine.Postgres, "update ledger_entries set body = replace(body, 'reviewed', 'ignored') where number = 2", "entry-changed")]
    [InlineData(Engine.Postgres, "delete from ledger_entries where number = 2", "entry-out-of-chain")]
    public async Task Whoever_changes_something_past_the_door_is_found_out(Engine engine, string sql, string code)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await SomeSaves(fresh);
        await using (var connection = await fresh.Database.ConnectAsync(Stop))
        {
            foreach (var step in engine == Engine.Sqlite
                ? new[] { "drop trigger ledger_entries_no_update", "drop trigger ledger_entries_no_delete", sql.Replace("answers = entries", "answers = zeroblob(260)", StringComparison.Ordinal) }
                : ["alter table ledger_entries disable trigger all", sql])
            {
                await Do(connection, step);
            }
        }

        var proof = await new LedgerProof(fresh.Database).ProveAsync(stop: Stop);

        if (code.Length == 0)
        {
            proof.Faults.ShouldBeEmpty("the number beside an entry only orders it; the entry names its own");
        }
        else
        {
            proof.Faults.Select(fault => fault.Code).ShouldContain(code);
        }
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_ledger_kept_elsewhere_shows_that_history_was_rewritten(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await using var rewritten = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        await SomeSaves(fresh);
        await using (var file = File.CreateText(folder.PathTo("ledger.jsonl")))
        {
            (await new LedgerFile(fresh.Database).WriteAsync(file, null, Stop)).ShouldBe(9);
        }

        var (entries, faults) = await new LedgerComparison(fresh.Database).AgainstAsync(folder.PathTo("ledger.jsonl"), Stop);
        entries.ShouldBe(9);
        faults.ShouldBeEmpty();

        (await new LedgerComparison(rewritten.Database).AgainstAsync(folder.PathTo("ledger.jsonl"), Stop)).Faults.Count.ShouldBe(9);
        var text = await File.ReadAllTextAsync(folder.PathTo("ledger.jsonl"), Stop);
        folder.Write("forged.jsonl", text.Replace("reviewed", "ignored", StringComparison.Ordinal) + "nonsense\n");
        var forged = (await new LedgerComparison(fresh.Database).AgainstAsync(folder.PathTo("forged.jsonl"), Stop)).Faults;
        forged.Count(fault => fault.Code == "entry-changed").ShouldBe(6);
        forged[^1].ToString().ShouldBe($"{folder.PathTo("forged.jsonl")}:10:1: is no entry of a ledger");
    }

    private static async Task SomeSaves(FreshDatabase fresh)
    {
        var given = await KeptInspectionGiven.In(fresh.Database, 3);
        for (var record = 0; record < 3; record++)
        {
            await given.Judgements.SaveAsync(given.An(record), given.AWholeCase(5), Stop);
            await given.Judgements.SaveAsync(given.An(record), [new ProposedChange(given.AWholeCase(1)[0].Question, null, 2)], Stop);
        }
    }

    private static async Task Do(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Stop);
    }
}
