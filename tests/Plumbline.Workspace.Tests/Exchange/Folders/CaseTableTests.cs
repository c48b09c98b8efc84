using System.Text;
using Plumbline.Assessments;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Workspace.Tests.Exchange.Folders;

/// <summary>The table of cases is opened in spreadsheets: nothing in it may run there.</summary>
public sealed class CaseTableTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Engine, string> Names => new(
        from engine in new[] { Engine.Sqlite, Engine.Postgres }
        from name in new[] { "=HYPERLINK(\"http://x\",\"y\")", "+1+cmd", "-2+3", "@SUM(A1)", "\tcmd" }
        select (engine, name));

    [Theory, MemberData(nameof(Names))]
    public async Task A_name_that_a_spreadsheet_would_run_is_disarmed_and_the_rows_are_counted(Engine engine, string name)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var croydon = await CroydonKept.In(fresh.Database, 2);
        var reader = Guid.CreateVersion7();
        await using (var db = fresh.Database.NewDb())
        {
            db.Add(new Account
            {
                Id = reader,
                DisplayName = name,
                UserName = "reader",
                Email = "reader@example.org",
                MadeAt = DateTimeOffset.UnixEpoch,
                Roles = [Role.Assessor],
            });
            await db.SaveChangesAsync(Stop);
        }

        await croydon.Give("C01", reader);
        using var output = new MemoryStream();

        var rows = (await new CaseTable(fresh.Database, croydon.Judgements).WriteAsync(output, CroydonKept.Id, Stop)).Value;

        rows.ShouldBe(1);
        var text = Encoding.UTF8.GetString(output.ToArray());
        var cell = text.Split('\n')[1]["croydon-2012,C01,first,no,core-case,2009.1,".Length..].TrimStart('"');
        cell[0].ShouldBe('\'');
        text.ShouldContain(name.Replace("\"", "\"\"", StringComparison.Ordinal), customMessage: "the name itself stays readable");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_table_names_the_one_record_of_each_case_that_counts(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var croydon = await CroydonKept.In(fresh.Database, 4);
        var (anna, berth) = (await Known("anna"), await Known("berth"));
        await Read("C01", Purpose.First, anna, differs: false);
        await Read("C02", Purpose.First, anna, differs: false);
        await Read("C02", Purpose.Second, berth, differs: true);
        await Read("C02", Purpose.Adjudicated, anna, differs: true);
        await Read("C03", Purpose.First, anna, differs: false);
        await Read("C03", Purpose.Second, berth, differs: false);
        await Read("C03", Purpose.Adjudicated, anna, differs: true);
        await croydon.Give("C04", anna);
        using var output = new MemoryStream();

        await new CaseTable(fresh.Database, croydon.Judgements).WriteAsync(output, CroydonKept.Id, Stop);

        Encoding.UTF8.GetString(output.ToArray())
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(row => string.Join(' ', row.Split(',')[1..4]))
            .ShouldBe(
                ["C01 first yes", "C02 first no", "C02 second no", "C02 adjudicated yes",
                    "C03 first yes", "C03 second no", "C03 adjudicated no", "C04 first no"],
                ignoreOrder: true);

        async Task<Guid> Known(string name)
        {
            await using var db = fresh.Database.NewDb();
            var account = new Account
            {
                Id = Guid.CreateVersion7(),
                DisplayName = name,
                UserName = name,
                Email = $"{name}@example.org",
                MadeAt = DateTimeOffset.UnixEpoch,
                Roles = [Role.Assessor],
            };
            db.Add(account);
            await db.SaveChangesAsync(Stop);
            return account.Id;
        }

        async Task Read(string @case, Purpose purpose, Guid reader, bool differs) => await croydon.Answer(
            await croydon.Give(@case, reader, purpose), @case, reader, (judged, question) =>
                differs && question == "q11_screen_accurate" ? judged with { Answer = judged.Answer == Answer.Yes ? Answer.No : Answer.Yes } : judged);
    }
}
