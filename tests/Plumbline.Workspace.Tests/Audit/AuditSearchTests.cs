using System.Data.Common;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Proofs;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Audit;

namespace Plumbline.Workspace.Tests.Audit;

/// <summary>Who looks for what was done finds all of it, newest first, and nothing of others.</summary>
public sealed class AuditSearchTests
{
    private static readonly Guid Assessor = Guid.Parse("11111111-1111-4111-8111-111111111111");
    private static readonly Guid Other = Guid.Parse("22222222-2222-4222-8222-222222222222");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_page_is_full_before_there_is_another_and_the_last_says_that_it_is(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 1);
        await JudgeAsync(given, 0, Assessor, (AuditSearch.PageSize * 2) - 1);
        await using var db = fresh.Database.NewDb();
        var search = new AuditSearch(db);

        // The record was opened by the first line, so there are two whole pages and no third.
        var (first, isFirstFollowed) = await search.Find(null, null, null, 1, Stop);
        var (second, isSecondFollowed) = await search.Find(null, null, null, 2, Stop);
        var (third, isThirdFollowed) = await search.Find(null, null, null, 3, Stop);

        Assert.Equal((AuditSearch.PageSize, true), (first.Count, isFirstFollowed));
        Assert.Equal((AuditSearch.PageSize, false), (second.Count, isSecondFollowed));
        Assert.Equal((0, false), (third.Count, isThirdFollowed));
        Assert.Equal(first.Concat(second).OrderByDescending(line => line.At), first.Concat(second));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_one_person_one_case_or_one_inspection_has_is_found_and_nothing_else(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var here = await KeptInspectionGiven.In(fresh.Database, 2);
        var elsewhere = await KeptInspectionGiven.In(fresh.Database, 1, "northshire-2026");
        await JudgeAsync(here, 0, Assessor, 3);
        await JudgeAsync(here, 1, Other, 2);
        await JudgeAsync(elsewhere, 0, Assessor, 4);
        await NoteAsync(fresh, Assessor, here.Id, "sample-drawn", null);
        await NoteAsync(fresh, Other, null, "person-invited", Assessor.ToString());
        await NoteAsync(fresh, Assessor, null, "signed-in", Assessor.ToString());
        await using var db = fresh.Database.NewDb();
        var search = new AuditSearch(db);

        async Task<List<AuditLine>> Of(Guid? person, string? inspection, string? caseId) => [.. (await search.Find(person, inspection, caseId, 1, Stop)).Lines];

        var byPerson = await Of(Assessor, null, null);
        Assert.Equal(3 + 4 + 3, byPerson.Count);
        Assert.All(byPerson, line => Assert.True(line.By == Assessor.ToString() || line.Subject == Assessor.ToString()));
        Assert.Equal(4 + 1, (await Of(null, "northshire-2026", null)).Count);
        Assert.All(await Of(null, "northshire-2026", null), line => Assert.Equal("northshire-2026", line.InspectionId));
        Assert.Equal(3 + 1, (await Of(Assessor, here.Id, null)).Count);
        Assert.Equal(2, (await Of(Other, here.Id, "C2")).Count);
        Assert.Equal(2 + 1, (await Of(null, here.Id, "C2")).Count);
        Assert.Empty(await Of(Other, "northshire-2026", null));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_lines_of_one_person_are_found_by_an_index_and_not_by_reading_them_all(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await using var connection = await fresh.Database.ConnectAsync(Stop);
        var find = string.Format(null, WhoJudged.Entries(engine), $"'{Assessor}'") + " order by at desc limit 51";

        // A table that is all but empty is read whole, whatever indexes it has.
        var plan = engine == Engine.Sqlite ? await ReadAsync(connection, $"explain query plan {find}")
            : await ReadAsync(connection, $"set enable_seqscan = off; explain {find}");

        Assert.Contains("ix_ledger_entries_who_at", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    private static async Task JudgeAsync(KeptInspectionGiven given, int record, Guid by, int times)
    {
        var change = given.AWholeCase(1)[0];
        for (var time = 0; time < times; time++)
        {
            var judged = new Judged(time % 2 == 0 ? Answer.No : Answer.Yes) { Note = "see the plan" };
            var act = given.An(record, by.ToString()) with { At = KeptInspectionGiven.Now.AddMinutes(time + 1) };
            var saved = await given.Judgements.SaveAsync(act, [new ProposedChange(change.Question, judged, time + 1)]);
            Assert.True(saved.Value.IsWhole);
        }
    }

    private static async Task NoteAsync(FreshDatabase fresh, Guid by, string? inspection, string action, string? subject)
    {
        await using var db = fresh.Database.NewDb();
        await new AuditTrail(db, TimeProvider.System).NoteAtOnce(by, action, subject, inspection, Stop);
    }

    private static async Task<string> ReadAsync(DbConnection connection, string statement)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await using var reader = await command.ExecuteReaderAsync(Stop);
        var lines = new List<string>();
        while (await reader.ReadAsync(Stop))
        {
            lines.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(column => $"{reader.GetValue(column)}")));
        }

        return string.Join('\n', lines);
    }
}
