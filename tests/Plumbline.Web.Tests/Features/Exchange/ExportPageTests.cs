using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Assessments;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.Exchange;

public class ExportPageTests
{
    private const string Inspection = "/inspections/croydon-2012";
    private const string Export = Inspection + "/export";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_lead_finds_every_table_from_the_inspection_and_from_its_results_and_each_link_is_a_file_of_its_kind()
    {
        await using var server = await RunningServer.Start();
        await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>(), cases: 2);
        using var lead = await server.SignedIn(Role.LeadInspector, CroydonKept.Id);

        foreach (var page in new[] { Inspection, Inspection + "/scores" })
        {
            (await lead.Get(page)).Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ShouldContain(Export, page);
        }

        var english = await lead.Get(Export + "?lang=en");
        var welsh = await lead.Get(Export + "?lang=cy");
        var links = Links(english);

        english.Document.QuerySelectorAll("main h2").Select(Page.Words).ShouldBe(["Judgements", "Cases", "Scores", "Agreement", "Audit trail"]);
        welsh.Document.QuerySelectorAll("main h2").Select(Page.Words).ShouldBe(["Barnau", "Achosion", "Sgorau", "Cytundeb", "Trywydd archwilio"]);
        Page.Words(english.Document.QuerySelector("main ul a")!).ShouldBe("Judgements as CSV");
        links.Count.ShouldBe(10);
        foreach (var link in links)
        {
            using var answer = await lead.Browser.GetAsync(new Uri(link, UriKind.Relative), Stop);
            var begins = (await answer.Content.ReadAsByteArrayAsync(Stop))[..2];
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, link);
            answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("croydon-2012-" + link.Split('/')[^1]);
            begins.SequenceEqual("PK"u8.ToArray()).ShouldBe(link.EndsWith(".xlsx", StringComparison.Ordinal), link);
        }

        (await lead.Get(Inspection + "/audit?lang=en")).Document.QuerySelectorAll("tbody tr")
            .Count(row => row.TextContent.Contains("downloaded a table")).ShouldBe(10);
    }

    [Fact]
    public async Task A_file_that_there_is_not_is_not_found()
    {
        await using var server = await RunningServer.Start();
        await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>(), cases: 1);
        using var lead = await server.SignedIn(Role.LeadInspector, CroydonKept.Id);

        foreach (var name in new[] { "judgements", "judgements.pdf", "Judgements.csv", "..%2Fjudgements.csv" })
        {
            (await lead.Get($"{Export}/{name}")).Status.ShouldBe(HttpStatusCode.NotFound, name);
        }
    }

    [Fact]
    public async Task Who_reads_a_case_blind_is_told_what_is_left_out_and_what_is_closed_until_then()
    {
        await using var server = await RunningServer.Start();
        var croydon = await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>(), cases: 2);
        using var lead = await server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        using var anna = await server.SignedIn(Role.Assessor, CroydonKept.Id);
        await croydon.Give("C02", anna.Account.Id);
        await croydon.Give("C02", lead.Account.Id, Purpose.Second);

        var page = await lead.Get(Export);
        var closed = await lead.Get(Export + "/scores.csv");

        page.One("main > .govuk-inset-text")!.ShouldBe("In no table for you until you have handed over your second reading: C02.");
        Links(page).Select(link => link.Split('/')[^1].Split('.')[0]).Distinct().ShouldBe(["judgements", "cases", "audit"]);
        closed.Address.ShouldEndWith(Export, customMessage: "the page says why");
        page.Document.QuerySelectorAll("main > .govuk-inset-text").Skip(1).Select(Page.Words)
            .ShouldAllBe(words => words.StartsWith("Closed to you while cases are"));
        (await lead.Get(Export + "?lang=cy")).One("main > .govuk-inset-text")!.ShouldContain("ail ddarlleniad: C02");
        (await anna.Get(Export)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static List<string> Links(Page page) =>
        [.. page.Document.QuerySelectorAll("main ul a").Select(link => link.GetAttribute("href")!)
            .Where(link => link.StartsWith(Export, StringComparison.Ordinal))];
}
