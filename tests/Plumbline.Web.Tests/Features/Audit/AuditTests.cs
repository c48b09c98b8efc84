using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.Audit;

public class AuditTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_trail_is_read_by_person_inspection_and_case_a_page_at_a_time(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        await server.Change(db => db.AddRange(Given.KeptInspections(("seaport-2026", "Seaport"), ("hilltop-2026", "Hilltop"))));
        using var lead = await server.SignedIn(Role.LeadInspector, "seaport-2026");
        using var administrator = await server.SignedIn(Role.Administrator);
        await server.Change(db => db.AddRange(Enumerable.Range(1, 60).Select(number => new KeptAudit
        {
            At = UtcInstant.Of(TimeProvider.System.GetUtcNow()), By = lead.Account.Id.ToString(), InspectionId = number % 2 == 0
                ? "seaport-2026"
                : "hilltop-2026", Action = "case-allocated", Subject = $"C{number:00}",
        })));

        var newest = await administrator.Get("/audit");
        var older = await administrator.Get(newest.Document.QuerySelector("main nav a")!.GetAttribute("href")!);
        var ofCase = await administrator.Get("/audit?case=C07");
        var ofPerson = await administrator.Get($"/audit?person={administrator.Account.Id}");
        var ofInspection = await lead.Get("/inspections/seaport-2026/audit");
        var forged = await lead.Get("/inspections/seaport-2026/audit?inspection=hilltop-2026");

        (Rows(newest), Rows(older)).ShouldBe((50, 12));
        Rows(ofCase).ShouldBe(1);
        ofPerson.One("tbody")!.ShouldContain("signed in");
        Rows(ofInspection).ShouldBe(30);
        forged.Main.ShouldNotContain("hilltop-2026");
    }

    private static int Rows(Page page) => page.Document.QuerySelectorAll("tbody tr").Length;
}
