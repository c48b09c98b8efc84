using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Assessments.SecondReadings;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Proofs.Seals;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Ledger;

/// <summary>Whoever is connected, with the program or with a tool of the database, is refused.</summary>
public sealed class LedgerGuardTests
{
    /// <summary>What a hand would try on each of the tables that only grow.</summary>
    private static readonly (string Table, string[] Acts)[] OnEither =
    [
        ("ledger_entries", [
            "update ledger_entries set body = '{}' where number = 1", "update ledger_entries set at = at", "delete from ledger_entries where number = 1",
        ]),
        ("audit_entries", ["update audit_entries set action = 'nothing'", "delete from audit_entries"]),
        ("seals", ["update seals set body = '{}'", "delete from seals"]),
        ("seal_heads", [
            "delete from seal_heads",
            "update seal_heads set number = 0",
            "update seal_heads set hash = hash",
            "update seal_heads set id = 2, number = number + 1",
        ]),
        ("consensus_meetings", ["update consensus_meetings set at = at", "delete from consensus_meetings"]),
        ("consensus_answers", ["update consensus_answers set answer = 'no'", "delete from consensus_answers"]),
    ];

    private static readonly (string Table, string[] Acts)[] OnSqlite =
    [
        ("ledger_entries",
        [
            "insert or replace into ledger_entries select record_id, number, at, '{}', previous, hash from ledger_entries where number = 1",
            "replace into ledger_entries (rowid, record_id, number, at, body, previous, hash) select rowid, record_id, number + 100, at, '{}', previous, "
                + "hash from ledger_entries where number = 1",
            "update or replace ledger_entries set number = 1 where number = 2",
        ]),
        ("audit_entries", ["insert or replace into audit_entries (id, at, action) select id, at, 'nothing' from audit_entries"]),
        ("seals", ["insert or replace into seals select number, at, '{}', previous, hash from seals"]),
        ("seal_heads", ["insert or replace into seal_heads select id, 0, hash from seal_heads"]),
        ("consensus_meetings",
        [
            "insert or replace into consensus_meetings select id, inspection_id, case_id, at, 'nobody' from consensus_meetings",
            "insert or replace into consensus_meetings select 'another', inspection_id, case_id, at, 'nobody' from consensus_meetings",
        ]),
        ("consensus_answers",
        [
            "insert or replace into consensus_answers (id, meeting_id, number, reading, question, answer, at, by) select id, meeting_id, number + 1, reading, "
                + "question, 'no', at, by from consensus_answers",
            "insert or replace into consensus_answers (id, meeting_id, number, reading, question, answer, at, by) select 'another', meeting_id, number, "
                + "reading, question, 'no', at, by from consensus_answers",
        ]),
    ];

    private static readonly (string Table, string[] Acts)[] OnPostgres =
    [
        ("ledger_entries", [
            "truncate ledger_entries",
            "insert into ledger_entries select record_id, number, at, '{}', previous, hash from ledger_entries on conflict (record_id, number) do update "
                + "set body = excluded.body",
        ]),
        ("audit_entries", [
            "truncate audit_entries",
            "insert into audit_entries (id, at, action) overriding system value select id, at, 'nothing' from audit_entries on conflict (id) do update set "
                + "action = excluded.action",
        ]),
        ("seals", [
            "truncate seals", "insert into seals select number, at, '{}', previous, hash from seals on conflict (number) do update set body = excluded.body",
        ]),
        ("consensus_meetings", ["truncate consensus_meetings cascade"]),
        ("consensus_answers", [
            "truncate consensus_answers",
            "insert into consensus_answers select * from consensus_answers on conflict (id) do update set answer = 'no'",
        ]),
        ("seal_heads", [
            "truncate seal_heads", "insert into seal_heads select id, 0, hash from seal_heads on conflict (id) do update set number = excluded.number",
        ]),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_database_itself_refuses_to_change_replace_or_delete_what_was_written(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await Written(fresh);
        await using var connection = await fresh.Database.ConnectAsync(Stop);

        // As another program connects: none of the settings of this one.
        if (engine == Engine.Sqlite)
        {
            await Do(connection, "pragma recursive_triggers = off");
        }

        foreach (var (table, acts) in OnEither.Concat(engine == Engine.Sqlite ? OnSqlite : OnPostgres))
        {
            var before = await Everything(connection, table);
            foreach (var sql in acts)
            {
                (await Should.ThrowAsync<DbException>(() => Do(connection, sql), sql)).Message.ShouldContain($"{table} is append-only", customMessage: sql);
            }

            (await Everything(connection, table)).ShouldBe(before);
        }
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_is_new_is_still_let_in(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await Written(fresh);

        (await given.Judgements.SaveAsync(given.An(0), [given.AWholeCase(2)[1]], Stop)).IsRefused.ShouldBeFalse();
        (await new Sealing(fresh.Database).SealAsync(KeptInspectionGiven.Now, Stop))!.Number.ShouldBe(2);
        await using var db = fresh.Database.NewDb();
        (await db.LedgerEntries.CountAsync(Stop), await db.Seals.CountAsync(Stop)).ShouldBe((3, 2));
    }

    [Fact]
    public async Task A_connection_of_the_program_counts_a_replaced_row_as_deleted()
    {
        await using var fresh = await FreshDatabase.On(Engine.Sqlite);
        await using var connection = await fresh.Database.ConnectAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = "pragma recursive_triggers";

        (await command.ExecuteScalarAsync(Stop)).ShouldBe(1L);
    }

    private static async Task<KeptInspectionGiven> Written(FreshDatabase fresh)
    {
        var given = await KeptInspectionGiven.In(fresh.Database, 1);
        await given.Judgements.SaveAsync(given.An(0), given.AWholeCase(1), Stop);
        await using (var db = fresh.Database.NewDb())
        {
            db.AuditEntries.Add(new KeptAudit { At = DateTimeOffset.UnixEpoch, Action = "sample-drawn" });
            var read = await db.Records.AsNoTracking().FirstAsync(Stop);
            var meeting = new KeptMeeting
            {
                Id = Guid.CreateVersion7(), InspectionId = read.InspectionId, CaseId = read.CaseId, At = DateTimeOffset.UnixEpoch, By = "lead",
            };
            db.AddRange(meeting, new KeptSecondAnswer
            {
                Id = Guid.CreateVersion7(), MeetingId = meeting.Id, Number = 1, Reading = "first", Question = "q", Answer = "yes",
                At = DateTimeOffset.UnixEpoch, By = "anna",
            });
            await db.SaveChangesAsync(Stop);
        }

        await new Sealing(fresh.Database).SealAsync(KeptInspectionGiven.Now, Stop);
        return given;
    }

    private static async Task<string> Everything(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"select * from {table} order by 1, 2";
        await using var reader = await command.ExecuteReaderAsync(Stop);
        var rows = new List<string>();
        while (await reader.ReadAsync(Stop))
        {
            rows.Add(
                string.Join(
                    '|',
                    Enumerable.Range(0, reader.FieldCount)
                        .Select(column => reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(column).ToString())));
        }

        rows.ShouldNotBeEmpty();
        return string.Join('\n', rows);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_was_judged_can_neither_be_changed_nor_deleted_by_whoever_is_connected(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await KeptInspectionGiven.In(fresh.Database, 1);
        await using var connection = await fresh.Database.ConnectAsync(Stop);

        foreach (var sql in new[]
        {
            "update ledger_entries set body = 'nothing'",
            "update ledger_entries set number = number + 1",
            "delete from ledger_entries",
        })
        {
            (await Should.ThrowAsync<DbException>(() => Do(connection, sql))).Message.ShouldContain("ledger_entries is append-only");
        }
    }

    private static async Task Do(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Stop);
    }
}
