using System.Reflection;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Ledger;
using Plumbline.Testing;

namespace Plumbline.Web.Tests.Features.Audit;

public class ActionWordsTests
{
    public static TheoryData<string> Actions =>
        [.. typeof(AuditActions).GetFields(BindingFlags.Public | BindingFlags.Static).Select(action => (string)action.GetRawConstantValue()!)];

    [Fact]
    public async Task Every_act_is_shown_in_words_in_both_languages()
    {
        await using var server = await RunningServer.Start();
        await server.Change(db => db.AddRange(Given.KeptInspections(("seaport-2026", "Seaport"))));
        await server.Change(db =>
            db.AddRange(Actions.Select(action => new KeptAudit { At = DateTimeOffset.UnixEpoch, InspectionId = "seaport-2026", Action = action.Data })));
        using var lead = await server.SignedIn(Role.LeadInspector, "seaport-2026");

        foreach (var language in new[] { "en", "cy" })
        {
            var page = await lead.Get($"/inspections/seaport-2026/audit?lang={language}");
            var shown = page.Document.QuerySelectorAll("tbody tr").Select(row => Page.Words(row.Children[2])).ToList();

            shown.Count.ShouldBeGreaterThan(30);
            shown.Intersect(Actions.Select(action => action.Data)).ShouldBeEmpty();
        }
    }
}
