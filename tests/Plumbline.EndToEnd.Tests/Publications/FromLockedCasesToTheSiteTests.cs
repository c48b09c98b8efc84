using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Plumbline.Assessments.Reviews;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Files.Instruments;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Testing;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.EndToEnd.Tests.Publications;

/// <summary>The Croydon inspection in a real browser, from its locked cases to the report that everyone reads, by the people who take it there.</summary>
public sealed class FromLockedCasesToTheSiteTests(Chromium chromium)
{
    private const string Croydon = "croydon-2012";
    private const string Publication = $"/inspections/{Croydon}/publication";
    private const string Page = $"/reports/{Croydon}/{Croydon}.en.html";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Locked_cases_become_a_report_that_everyone_reads_in_both_languages()
    {
        await using var workspace = await ServedWorkspace.Start();
        await LockedCases(workspace);
        var editor = await Person(workspace, "editor", Role.Editor);
        var service = await Person(workspace, "service", Role.Service);
        var assistant = await Person(workspace, "assistant", Role.ChiefInspector);
        var chief = await Person(workspace, "chief", Role.ChiefInspector);
        var visitor = await chromium.Open();

        await editor.Open(workspace, $"/inspections/{Croydon}/report");
        await editor.Press("Build the report");
        (await editor.Said()).ShouldContain("croydon-2012.en.html");
        await editor.Open(workspace, Publication);
        await editor.Press("Send the draft to the service");

        await service.Open(workspace, "/inspections");
        await service.Follow("Croydon");
        await service.Follow("Read the draft report and answer it");
        await service.Follow("Read the draft in English");
        (await service.Locator("body").InnerTextAsync()).ShouldStartWith("Draft, not for publication. Read by service");
        var draft = service.Url;
        await service.Open(workspace, $"/inspections/{Croydon}/draft");
        await service.Press("Send this point");
        (await service.Fault()).ShouldContain("Say where in the draft it stands");
        await service.Write("Where it stands", "1.1, page 9");
        await service.Write("What is wrong, and what is right", "Two cases were transferred, not one");
        await service.Press("Send this point");
        await service.ShouldBeAccessible();

        await editor.Open(workspace, Publication);
        await editor.GetByLabel("No", new() { Exact = true }).CheckAsync();
        await editor.Write("What is changed, or why nothing is", "The records say one");
        await editor.ShouldBeAccessible();
        await editor.Press("Answer point 1");
        await editor.Press("Take no further points");
        await editor.Press("Make the report final");
        (await editor.Said()).ShouldContain("By: the chief inspector");

        await assistant.Open(workspace, Publication);
        await assistant.Press("Approve this edition");
        await chief.Open(workspace, Publication + "?lang=cy");
        await chief.Press("Cymeradwyo’r argraffiad hwn");
        await chief.Write("Diwrnod", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(2).ToString("d M yyyy", null));
        await chief.Write("Amser, yn ôl y cloc yn y DU", "09:30");
        await chief.Press("Gosod munud y rhyddhau");
        (await chief.Said()).ShouldContain("Wedi’i amserlennu i’w ryddhau");
        await chief.ShouldBeAccessible();

        (await service.GotoAsync(draft))!.Status.ShouldBe(404);
        (await visitor.GotoAsync(workspace.Named(Page)))!.Status.ShouldBe(404);
        await TheMinuteComes(workspace);
        var released = await visitor.GotoAsync(workspace.Named(Page));
        while (released!.Status != 200)
        {
            await Task.Delay(100, Stop);
            released = await visitor.GotoAsync(workspace.Named(Page));
        }

        await visitor.Open(workspace, "/reports/index.html");
        await visitor.ShouldBeAccessible();
        await visitor.Follow("Croydon");
        await visitor.ShouldBeAccessible();
        await visitor.Follow("In English");
        (await visitor.Heading()).ShouldContain("Croydon");
        await visitor.Open(workspace, $"/reports/{Croydon}/index.html");
        await visitor.Follow("Cymraeg");
        await visitor.ShouldBeAccessible();
        await visitor.Follow("Yn Gymraeg");
        (await visitor.Locator("html").GetAttributeAsync("lang"))!.ShouldStartWith("cy");
        foreach (var page in new[]
        {
            "_data/index.cy", "benchmark", "_benchmark/core-case.cy", "role", "methods.cy", "glossary", "_methods/scoring", "calendar", "calendar.cy",
            $"{Croydon}/{Croydon}.press-notice.en", $"{Croydon}/{Croydon}.press-notice.cy", $"{Croydon}/{Croydon}.easy-read.en",
            $"{Croydon}/{Croydon}.easy-read.cy",
        })
        {
            await visitor.Open(workspace, $"/reports/{page}.html");
            await visitor.ShouldBeAccessible();
        }

        await visitor.Open(workspace, $"/reports/{Croydon}/index.html");
        await visitor.Follow("The counting page");
        await visitor.ShouldBeAccessible();
        (await visitor.Locator("#choose").IsVisibleAsync()).ShouldBeTrue();
    }

    private async Task<IPage> Person(ServedWorkspace workspace, string name, Role role)
    {
        var page = await chromium.Open();
        page.SetDefaultTimeout(180_000);
        await workspace.SignIn(page, await workspace.Account(name, [role], Croydon));
        return page;
    }

    /// <summary>The whole example, with every record read, reviewed and locked.</summary>
    private static async Task LockedCases(ServedWorkspace workspace)
    {
        var (database, judgements) = (workspace.Services.GetRequiredService<PlumblineDatabase>(), workspace.Services.GetRequiredService<Judgements>());
        _ = (await new FolderImport(database, judgements)
            .ReadAsync(Repository.PathTo("examples", Croydon), InstrumentShelf.Own, DateTimeOffset.UnixEpoch, stop: Stop)).Value;
        await using var db = database.NewDb();
        foreach (var record in await db.Records.AsNoTracking().ToListAsync(Stop))
        {
            foreach (var state in new[] { "ready", "in-review", "complete", "locked" })
            {
                var from = (await judgements.ReadAsync(record.Id, Stop))!.Present.State;
                _ = (await judgements.MoveAsync(new JudgingAct(record.Id, "import", UtcInstant.Of(TimeProvider.System.GetUtcNow())), from, state)).Value;
            }
        }

        (await db.Records.AsNoTracking().Select(record => record.State).Distinct().ToListAsync(Stop)).ShouldBe([ReviewState.Locked.Code()]);
    }

    /// <summary>A minute that is set is days away; here it is now.</summary>
    private static async Task TheMinuteComes(ServedWorkspace workspace)
    {
        await using var db = workspace.Services.GetRequiredService<PlumblineDatabase>().NewDb();
        var now = UtcInstant.Of(TimeProvider.System.GetUtcNow());
        await db.Publications.ExecuteUpdateAsync(kept => kept.SetProperty(one => one.ReleaseAt, now), Stop);
    }
}
