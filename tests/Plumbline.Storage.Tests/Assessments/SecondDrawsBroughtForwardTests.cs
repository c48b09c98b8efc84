using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Assessments;

/// <summary>Draws of second readings that only the audit trail held are brought over into the table that holds them now.</summary>
public sealed class SecondDrawsBroughtForwardTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_first_draw_of_an_inspection_is_the_one_that_holds(Engine engine)
    {
        await using var fresh = await FreshDatabase.BareOn(engine);
        await using (var before = fresh.Database.NewDb())
        {
            var earlier = before.Database.GetMigrations().TakeWhile(name => !name.EndsWith("_SecondDraws", StringComparison.Ordinal)).Last();
            await before.GetService<IMigrator>().MigrateAsync(earlier, Stop);
        }

        await ColumnsSince.WhileAsync(fresh.Database, () => CroydonKept.In(fresh.Database, 3));
        await using (var before = fresh.Database.NewDb())
        {
            before.AddRange(
                Entry(CroydonKept.Id, "who-drew", """{"Seed":"a \u0022seed\u0022 – Caerdydd","Cases":["C03","C01"]}"""),
                Entry(CroydonKept.Id, null, """{"Seed":"later","Cases":["C02"]}"""),
                Entry("gone-2020", "somebody", """{"Seed":"x","Cases":["C09"]}"""));
            await before.SaveChangesAsync(Stop);
        }

        (await fresh.Database.UpgradeAsync(Stop)).Value.ShouldBe(TableState.Older);

        await using var db = fresh.Database.NewDb();
        var kept = await db.SecondDraws.SingleAsync(Stop);
        (kept.InspectionId, kept.Seed, kept.By, kept.At).ShouldBe(
            (CroydonKept.Id, "a \"seed\" – Caerdydd", "who-drew", new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero)));
        kept.AsDraw().Cases.ShouldBe(["C03", "C01"]);
    }

    private static KeptAudit Entry(string inspection, string? by, string detail) => new()
    {
        At = new DateTimeOffset(
            2026,
            3,
            2,
            9,
            30,
            0,
            TimeSpan.Zero), By = by, InspectionId = inspection, Action = AuditActions.SecondReadingsDrawn, Detail = detail,
    };
}
