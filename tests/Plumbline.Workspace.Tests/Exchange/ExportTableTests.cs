using System.Text;
using ExcelDataReader;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Allocations;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Exchange;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Workspace.Tests.Exchange;

/// <summary>The tables of an inspection are what the workspace holds, for those who may take them away, without the cases that are closed to them.</summary>
public sealed class ExportTableTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Engine, Role> Others => new(
        from engine in new[] { Engine.Sqlite, Engine.Postgres }
        from role in Enum.GetValues<Role>().Except([Role.ChiefInspector, Role.LeadInspector])
        select (engine, role));

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Judgements_and_scores_are_those_of_the_example_and_of_the_published_report(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 38);
        var lead = await team.Join("lead", Role.LeadInspector);
        var reader = await team.Join("=HYPERLINK(\"http://x\")", Role.Assessor);
        foreach (var read in CroydonKept.Readings.Cases)
        {
            await team.Croydon.Answer(await team.Croydon.Give(read.Case.Id, reader.Account!.Value), read.Case.Id, reader.Account.Value);
        }

        var judgements = Sheet(await File(team, lead, "judgements.xlsx"));
        var text = Encoding.UTF8.GetString(await File(team, lead, "judgements.csv"));
        var scores = Sheet(await File(team, lead, "scores.xlsx"));

        var lines = System.IO.File.ReadLines(Repository.PathTo("examples", "croydon-2012", "judgements.csv")).Skip(1)
            .Select(line => line.Split(',')).ToList();
        var cells = judgements.ToDictionary(row => row["case_id"]);
        lines.Count.ShouldBeGreaterThan(3000);
        lines.Where(line => cells[line[0]][line[1]] != line[2]).ShouldBeEmpty();
        judgements.ShouldAllBe(row => row["counts"] == "yes" && row["purpose"] == "first" && row["assessor"] == "=HYPERLINK(\"http://x\")");
        text.Split('\n')[1].ShouldContain(",\"'=HYPERLINK(\"\"http://x\"\")\",", customMessage: "disarmed in a file whose cells have no type");
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(39);
        scores.Where(row => row["level"] == "headline").Select(row => row["percent"])
            .ShouldBe(Published("headline_safeg", "headline_roh", "headline_lor"), ignoreOrder: true);
        var question = scores.Single(row => (row["level"], row["id"], row["population"]) == ("question", "q11_screen_done", "all"));
        var answers = lines.Where(line => line[1] == "q11_screen_done").Select(line => line[2]).ToList();
        (question["part"], question["base"]).ShouldBe(($"{answers.Count(one => one == "yes")}", $"{answers.Count(one => one is "yes" or "no")}"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_second_reading_is_in_no_table_before_it_is_handed_over_and_its_case_is_closed_to_its_reader(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 2);
        var (lead, chief) = (await team.Join("lead", Role.LeadInspector), await team.Join("chief", Role.ChiefInspector));
        var anna = await team.Join("anna", Role.Assessor);
        var first = await team.Croydon.Give("C01", anna.Account!.Value);
        await team.Croydon.Answer(first, "C01", anna.Account.Value);
        await team.Croydon.Give("C02", anna.Account.Value);
        await team.Do((acts, _) => new DrawSecondReadings(acts).RunAsync(lead, CroydonTeam.Id, 100, "croydon", Stop));
        var second = (await team.Do((acts, judgements) =>
            new GiveSecondReading(acts, judgements).RunAsync(lead, CroydonTeam.Id, "C01", lead.Account!.Value, Stop))).Value;
        await team.Croydon.Answer(second, "C01", lead.Account!.Value);
        await team.Croydon.Move(first, anna.Name, "ready");

        var (blind, others) = (Sheet(await File(team, lead, "judgements.xlsx")), Sheet(await File(team, chief, "judgements.xlsx")));
        var cases = Sheet(await File(team, lead, "cases.xlsx"));
        var (score, agreement) = (await Export(team, lead, "scores.csv"), await Export(team, lead, "agreement.csv"));
        var early = Sheet(await File(team, chief, "agreement.xlsx"));
        await team.Croydon.Move(second, lead.Name, "ready");
        var later = Sheet(await File(team, lead, "judgements.xlsx"));
        var agreed = Sheet(await File(team, lead, "agreement.xlsx"));

        blind.Select(Reading).ShouldBe(["C02 first"]);
        cases.Select(row => row["case_id"]).ShouldBe(["C02"]);
        others.Select(Reading).ShouldBe(["C01 first", "C02 first"], ignoreOrder: true);
        new[] { score, agreement }.SelectMany(made => made.Refusals).ShouldAllBe(refusal => refusal.Code == "tells-of-closed-cases" && refusal.Welsh != null);
        (score.IsRefused, agreement.IsRefused, early.Count).ShouldBe((true, true, 0));
        later.Select(Reading).ShouldBe(["C01 first", "C01 second", "C02 first"], ignoreOrder: true);
        var whole = agreed.Single(row => row["level"] == "overall");
        (whole["same"], whole["first_stricter"], whole["second_stricter"]).ShouldBe(("1.0000", "0", "0"), "both gave the same answers");

        static string Reading(Dictionary<string, string> row) => $"{row["case_id"]} {row["purpose"]}";
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_case_with_which_somebody_has_a_conflict_is_in_none_of_their_tables(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 3);
        var (lead, chief) = (await team.Join("lead", Role.LeadInspector), await team.Join("chief", Role.ChiefInspector));
        var anna = await team.Join("anna", Role.Assessor);
        foreach (var @case in new[] { "C01", "C02", "C03" })
        {
            await team.Croydon.Answer(await team.Croydon.Give(@case, anna.Account!.Value), @case, anna.Account.Value);
        }

        await team.Do((acts, _) => new DeclareConflict(acts).RunAsync(lead, CroydonTeam.Id, ConflictKind.Case, "c02", null, Stop));

        foreach (var name in new[] { "judgements.xlsx", "cases.xlsx" })
        {
            Sheet(await File(team, lead, name)).Select(row => row["case_id"]).ShouldBe(["C01", "C03"], name);
            Sheet(await File(team, chief, name)).Select(row => row["case_id"]).ShouldBe(["C01", "C02", "C03"], name);
        }

        (await Export(team, lead, "scores.xlsx")).Refusals.Single().Code.ShouldBe("tells-of-closed-cases");
        (await Export(team, chief, "scores.xlsx")).IsRefused.ShouldBeFalse();
        var shown = (await team.See(views => ExportableTables.ReadAsync(views, lead, CroydonTeam.Id, Stop)))!;
        shown.Closed.InConflict.ShouldBe(["C02"]);
        shown.Tables.Where(table => table.IsRefused).Select(table => table.Table).ShouldBe([InspectionTable.Scores, InspectionTable.Agreement]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Each_file_that_was_given_out_stands_in_the_trail_and_in_the_table_of_it(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine, cases: 2);
        var (lead, anna) = (await team.Join("lead", Role.LeadInspector), await team.Join("anna", Role.Assessor));
        await team.Croydon.Answer(await team.Croydon.Give("C01", anna.Account!.Value), "C01", anna.Account.Value);
        var names = ExportedFile.All.Select(file => file.Name).ToList();

        foreach (var name in names)
        {
            await File(team, lead, name);
        }

        names.ShouldBe([
            "judgements.csv", "judgements.xlsx", "cases.csv", "cases.xlsx", "scores.csv", "scores.xlsx",
            "agreement.csv", "agreement.xlsx", "audit.csv", "audit.xlsx"]);
        var kept = await team.Read(db =>
            db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => new { entry.Action, entry.By, entry.Subject }).ToListAsync(Stop));
        kept.ShouldAllBe(entry => entry.Action == AuditActions.TableExported && entry.By == lead.Name);
        kept.Select(entry => entry.Subject).ShouldBe(names);
        var trail = Sheet(await File(team, lead, "audit.xlsx"));
        trail.Where(row => row["action"] == AuditActions.TableExported).Select(row => $"{row["at"]} {row["who"]} {row["subject"]}")
            .ShouldBe(names.Select(name => $"2026-03-02T09:30:00Z lead {name}"), ignoreOrder: true);
        trail.Count(row => (row["action"], row["who"], row["subject"]) == ("ledger-judged", "anna", "C01")).ShouldBe(1, "all was saved at once");
    }

    [Theory, MemberData(nameof(Others))]
    public async Task Nobody_else_is_given_a_table_and_no_attempt_leaves_a_file(Engine engine, Role role)
    {
        await using var team = await CroydonTeam.On(engine, cases: 1);
        var someone = await team.Join("someone", role);

        foreach (var file in ExportedFile.All)
        {
            (await Export(team, someone, file.Name)).Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode, file.Name);
        }

        (await team.See(views => ExportableTables.ReadAsync(views, someone, CroydonTeam.Id, Stop))).ShouldBeNull();
        (await team.Read(db => db.AuditEntries.CountAsync(Stop))).ShouldBe(0);
    }

    private static Task<Result<byte[]>> Export(CroydonTeam team, Acting who, string name) => team.Act((acts, db) =>
        new ExportTable(acts, new Views(db, team.Croydon.Judgements.Instruments), team.Table()).RunAsync(who, CroydonTeam.Id, ExportedFile.Find(name)!, Stop));

    private static async Task<byte[]> File(CroydonTeam team, Acting who, string name) => (await Export(team, who, name)).Value;

    /// <summary>The rows of a workbook by the names of its columns, as another program reads them.</summary>
    private static List<Dictionary<string, string>> Sheet(byte[] workbook)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(workbook));
        reader.Read();
        var header = Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetString(column)).ToList();
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(header.Index().ToDictionary(column => column.Item, column => reader.GetValue(column.Index) as string ?? ""));
        }

        return rows;
    }

    private static List<string> Published(params string[] keys) =>
    [
        .. keys.Select(key => System.IO.File.ReadLines(Repository.PathTo("tests", "reference", "croydon", "published-figures.csv"))
            .Select(line => line.Split(',')).First(figure => figure[2] == key && figure[4] == "score")[7]),
    ];
}
