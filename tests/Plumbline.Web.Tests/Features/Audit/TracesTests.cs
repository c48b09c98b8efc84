using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Web.Tests.Features.Assessments;
using Plumbline.Workspace;
using Plumbline.Workspace.People;

namespace Plumbline.Web.Tests.Features.Audit;

/// <summary>Acts that change nothing leave a trace too.</summary>
public class TracesTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_wrong_current_password_a_refused_page_and_a_link_leave_a_trace(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        await server.Change(db => db.AddRange(Given.KeptInspections(("seaport-2026", "Seaport"))));
        using var reader = await server.SignedIn(Role.Assessor);

        await reader.Send(await reader.Get("/account/password"), ("CurrentPassword", "something else"), ("Password", "gravel kettle lighthouse"));
        var refused = await reader.Get("/inspections/seaport-2026/cases/C01");
        await server.Within(async services =>
        {
            var keeper = Acting.Operator(services.GetRequiredService<WorkspaceClock>());
            var invited = await services.GetRequiredService<InvitePerson>().RunAsync(
                keeper, new NewPerson("Ben Example", "ben@example.org", [Role.Assessor]));
            return await services.GetRequiredService<MakeJoinLink>().RunAsync(keeper, invited.Value.Id);
        });

        refused.Status.ShouldBe(HttpStatusCode.Forbidden);
        var trail = await server.Read(db => db.AuditEntries.OrderBy(entry => entry.Id).ToListAsync(TestContext.Current.CancellationToken));
        trail
            .Select(entry => entry.Action)
            .ShouldBe([
                AuditActions.SignedIn, AuditActions.CurrentPasswordWrong, AuditActions.PageRefused, AuditActions.PersonInvited, AuditActions.InvitationLinkMade,
            ]);
        var page = trail[2];
        (page.By, page.InspectionId, page.Subject, page.Detail).ShouldBe(
            (reader.Account.Id.ToString(), "seaport-2026", "C01", """{"page":"inspections/{inspection}/cases/{case}"}"""));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_opened_a_case_to_read_it_is_found_by_the_case_and_noted_once_an_hour(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);

        await workspace.Assessor.Get("/inspections/croydon-2012/cases/C01");
        await workspace.Assessor.Get("/inspections/croydon-2012/cases/C01");
        await lead.Get("/inspections/croydon-2012/cases/C01");
        await lead.Get("/inspections/croydon-2012/cases/C02");
        await Until(async () => await workspace.Server.Read(db => db.CaseOpenings.CountAsync(TestContext.Current.CancellationToken)) == 2);
        workspace.Server.Wait(TimeSpan.FromMinutes(59));
        await lead.Get("/inspections/croydon-2012/cases/C01");
        workspace.Server.Wait(TimeSpan.FromMinutes(2));
        using var later = await workspace.Server.SignedIn(workspace.Assessor.Account);
        await later.Get("/inspections/croydon-2012/cases/C01");
        await Until(async () => await workspace.Server.Read(db => db.CaseOpenings.CountAsync(TestContext.Current.CancellationToken)) > 2);

        var openings = await workspace.Server.Read(db => db.CaseOpenings.OrderBy(opening => opening.At).ToListAsync(TestContext.Current.CancellationToken));
        openings
            .Select(opening => (opening.AccountId, opening.InspectionId, opening.CaseId))
            .ShouldBe([
                (workspace.Assessor.Account.Id, CroydonKept.Id, "C01"),
                (lead.Account.Id, CroydonKept.Id, "C01"),
                (workspace.Assessor.Account.Id, CroydonKept.Id, "C01"),
            ]);
        using var chief = await workspace.Server.SignedIn(Role.ChiefInspector);
        (await chief.Get("/audit?case=C01")).Document
            .QuerySelectorAll("tbody tr")
            .Count(row => Page.Words(row).Contains("opened a case to read", StringComparison.Ordinal))
            .ShouldBe(3);
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        for (var attempt = 0; !await isSo(); attempt++)
        {
            attempt.ShouldBeLessThan(1200, "it never came");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
