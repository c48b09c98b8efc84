using System.Text;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Exchange;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Exchange;

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
            db.Add(new Account { Id = reader, DisplayName = name, UserName = "reader", Email = "reader@example.org", MadeAt = DateTimeOffset.UnixEpoch, Roles = [Role.Assessor] });
            await db.SaveChangesAsync(Stop);
        }

        await croydon.Give("C01", reader);
        using var output = new MemoryStream();

        var rows = (await new CaseTable(fresh.Database, croydon.Judgements).WriteAsync(output, CroydonKept.Id, Stop)).Value;

        rows.ShouldBe(1);
        var text = Encoding.UTF8.GetString(output.ToArray());
        var cell = text.Split('\n')[1]["croydon-2012,C01,first,core-case,2009.1,".Length..].TrimStart('"');
        cell[0].ShouldBe('\'');
        text.ShouldContain(name.Replace("\"", "\"\"", StringComparison.Ordinal), customMessage: "the name itself stays readable");
    }
}
