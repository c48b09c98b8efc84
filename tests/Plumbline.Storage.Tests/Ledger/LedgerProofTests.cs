using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Proofs;
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
        one.Inspections
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(inspection => inspection.Records.ShouldBe(3), inspection => inspection.Entries.ShouldBe(9));
        again.Inspections.ShouldBe(one.Inspections);
    }

    [Theory]
    [InlineData(Engine.Sqlite, "update records set answers = entries where case_id = 'C2'", "record-disagrees")]
    [InlineData(Engine.Sqlite, "update records set state = 'locked' where case_id = 'C2'", "record-disagrees")]
    [InlineData(Engine.Sqlite, "update records set unanswered = 0 where case_id = 'C2'", "record-disagrees")]
    [InlineData(Engine.Sqlite, "update ledger_entries set body = replace(body, 'reviewed', 'ignored') where number = 2", "entry-changed")]
    [InlineData(Engine.Sqlite, "delete from ledger_entries where number = 2", "entry-out-of-chain")]
    [InlineData(Engine.Sqlite, "delete from ledger_entries where number = 3", "record-disagrees")]
    [InlineData(Engine.Sqlite, "update ledger_entries set number = number + 10 where number = 3", "entry-misplaced")]
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
                ? new[]
                {
                    "drop trigger ledger_entries_no_update",
                    "drop trigger ledger_entries_no_delete",
                    sql.Replace("answers = entries", "answers = zeroblob(260)", StringComparison.Ordinal),
                }
                : ["alter table ledger_entries disable trigger all", sql])
            {
                await Do(connection, step);
            }
        }

        var proof = await new LedgerProof(fresh.Database).ProveAsync(stop: Stop);

        proof.Faults.Select(fault => fault.Code).ShouldContain(code);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_last_entry_that_was_changed_and_sealed_anew_is_not_the_one_that_its_record_ends_in(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await SomeSaves(fresh);
        await using var hand = await ByHand.In(fresh.Database);
        var (id, body, previous) =
            (await hand.Ask("select record_id, body, previous from ledger_entries where number = 3"))[0] is [var record, string text, byte[] before]
                ? (record, text, before)
                : throw new InvalidOperationException();
        var forged = body.Replace("\"by\":\"assessor\"", "\"by\":\"nobody-1\"", StringComparison.Ordinal);
        forged.ShouldNotBe(body);

        await hand.Do(
            "update ledger_entries set body = @body, hash = @hash where record_id = @id and number = 3",
            ("body", forged),
            ("hash", SHA256.HashData([.. previous, .. Encoding.UTF8.GetBytes(forged)])),
            ("id", id));

        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults
            .ShouldHaveSingleItem().Message
            .ShouldEndWith("the record is at revision 3 and its ledger has 3 entries, or their last hashes differ");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_waits_for_a_decision_cannot_be_taken_off_a_record(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 1);
        var change = given.AWholeCase(1)[0];
        await given.Judgements.SaveAsync(given.An(0), [change], Stop);
        await given.Judgements.SaveAsync(given.An(0, "another"), [change with { Judged = new(Answer.Yes) }], Stop);
        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults.ShouldBeEmpty();
        await using var hand = await ByHand.In(fresh.Database);

        (await hand.Do("update records set asides = '' where asides <> ''")).ShouldBe(1);

        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults
            .ShouldHaveSingleItem().Message
            .ShouldEndWith("what waits for a decision, or what was overridden, is not as the ledger says");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Entries_whose_record_was_taken_away_name_the_case_that_they_are_of(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await SomeSaves(fresh);
        await using var hand = await ByHand.In(fresh.Database);

        await hand.Do("delete from records where case_id = 'C3'");

        var fault = (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults.ShouldHaveSingleItem();
        (fault.Code, fault.Message).ShouldBe(
            ("entries-without-record", "3 entries of the ledger belong to a record that is gone: case C3 of croydon-2012, first reading"));
    }

    [Theory]
    [InlineData(Engine.Sqlite, "delete from cases where case_id = 'C2'", "record-without-case")]
    [InlineData(Engine.Postgres, "delete from cases where case_id = 'C2'", "record-without-case")]
    [InlineData(Engine.Sqlite, "update cases set case_id = 'C9' where case_id = 'C2'", "record-without-case")]
    [InlineData(Engine.Sqlite, "delete from inspections", "cases-without-inspection")]
    [InlineData(Engine.Postgres, "delete from inspections", "record-without-inspection")]
    [InlineData(Engine.Sqlite, "delete from instruments", "record-without-inspection")]
    [InlineData(Engine.Postgres, "update instruments set yaml = 'id: other'", "instrument-broken")]
    [InlineData(Engine.Sqlite, "update ledger_entries set at = at + 1000000 where number = 2", "entry-misplaced")]
    [InlineData(Engine.Postgres, "update ledger_entries set at = at + interval '1 microsecond' where number = 2", "entry-misplaced")]
    [InlineData(Engine.Sqlite, "update records set changed_at = changed_at - 1", "record-disagrees")]
    [InlineData(Engine.Postgres, "update records set changed_at = changed_at - interval '1 hour'", "record-disagrees")]
    [InlineData(Engine.Sqlite, "update records set asides = '{' where case_id = 'C1'", "record-disagrees")]
    [InlineData(Engine.Postgres, "update records set answers = '' where case_id = 'C1'", "record-disagrees")]
    [InlineData(Engine.Sqlite, "update records set id = 'nobody' where case_id = 'C1'", "row-unreadable")]
    public async Task What_hangs_in_the_air_is_found_without_any_seal(Engine engine, string sql, string code)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await SomeSaves(fresh);
        await using (var hand = await ByHand.In(fresh.Database))
        {
            (await hand.Do(sql)).ShouldBeGreaterThan(0);
        }

        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults.Select(fault => fault.Code).ShouldContain(code);
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
