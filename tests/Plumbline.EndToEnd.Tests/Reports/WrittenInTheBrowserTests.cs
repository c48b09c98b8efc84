using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Files.Inspections.Beginnings;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.EndToEnd.Tests.Reports;

/// <summary>An inspection with locked cases and no folder: its editor writes the whole report in the browser, in English and in Welsh, and has it
/// built.</summary>
public sealed class WrittenInTheBrowserTests(Chromium chromium)
{
    private const string Here = $"/inspections/{CroydonKept.Id}";

    private static readonly Dictionary<string, string> Details = new()
    {
        ["programme"] = "Core Case Inspection|Arolygiad Achosion Craidd", ["report-on"] = "Report on:|Adroddiad ar:",
        ["body-name"] = "Youth Service|Gwasanaeth Ieuenctid", ["body-initials"] = "YS|GI", ["publisher"] = "The inspectorate|Yr arolygiaeth",
            ["fact-0-source"] = "Census|Cyfrifiad",
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", true)]
    [InlineData("cy", false)]
    public async Task Locked_cases_become_a_report_whose_every_word_was_written_in_the_browser(string language, bool scripts)
    {
        string Say(string english, string welsh) => language == "cy" ? welsh : english;
        await using var workspace = await ServedWorkspace.Start();
        await Locked(workspace);
        var editor = await chromium.Open(scripts);

        // axe runs in the page, so only where scripts do.
        Task Look() => scripts ? editor.ShouldBeAccessible() : Task.CompletedTask;
        await workspace.SignIn(editor, await workspace.Account("editor", [Role.Editor], CroydonKept.Id));

        await editor.Open(workspace, $"{Here}/report?lang={language}");
        await editor.Press(Say("Build the report", "Llunio’r adroddiad"));
        await editor.Locator($"td a[href='{Here}/report-details']").First.ClickAsync();
        foreach (var (name, text) in Details)
        {
            await editor.Locator($"#{name}-en").FillAsync(text.Split('|')[0]);
            await editor.Locator($"#{name}-cy").FillAsync(text.Split('|')[1]);
        }

        await editor.Locator("#smallest-count").FillAsync("0");
        await editor.Locator("#fact-0-id").FillAsync("population");
        await editor.Locator("#fact-0-value").FillAsync("many");
        await Look();
        await editor.Press(Say("Save the details", "Cadw’r manylion"));
        (await editor.Fault()).ShouldContain(Say("many is no number", "nid yw many yn rhif"));
        await editor.Locator("#fact-0-value").FillAsync("345600");
        await editor.Press(Say("Save the details", "Cadw’r manylion"));
        (await editor.Said()).ShouldContain(Say("Saved.", "Wedi’u cadw."));

        await editor.Open(workspace, Here + "/figures?words=q12_assess_quality&key=q12_assess_quality");
        await Look();
        var figure = await editor.Locator("td code").First.InnerTextAsync();
        figure.ShouldStartWith("{{q12_assess_quality =");
        await Write(editor, workspace, "foreword", $"The area has {{{{context:population}}}} people. Work was good in {figure}.",
            $"Mae {{{{context:population}}}} yn byw yno. Roedd gwaith yn dda mewn {figure}.");
        await Look();
        await Write(editor, workspace, "at-a-glance", "1. Staff worked hard.\n2. Plans came late.\n3. Risk was reviewed.",
            "1. Gweithiodd staff yn galed.\n2. Daeth cynlluniau’n hwyr.\n3. Adolygwyd risg.");
        await Write(editor, workspace, "criterion-1.1", "# strengths\n\n1. Staff worked hard.", "# strengths\n\n1. Gweithiodd staff yn galed.");
        await editor.Locator("button[formaction*=Finding]").First.ClickAsync();
        (await editor.Locator("#English").InputValueAsync()).ShouldContain("{{q11_");
        foreach (var criterion in new[] { "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2" })
        {
            await Write(editor, workspace, $"criterion-{criterion}", "# areas\n\n1. Plans came late.", "# areas\n\n1. Daeth cynlluniau’n hwyr.");
        }

        await editor.Open(workspace, Here + "/recommendations");
        await editor.Locator("#Text-0").FillAsync("plans are made in time");
        await editor.Locator("#Welsh-0").FillAsync("gwneir cynlluniau mewn pryd");
        await editor.Locator("#Owner-0").FillAsync("Head of Service");
        await editor.Locator("#OwnerWelsh-0").FillAsync("Pennaeth y Gwasanaeth");
        await editor.Locator("input[value='1.2']").CheckAsync();
        await Look();
        await editor.Press(Say("Save the recommendations", "Cadw’r argymhellion"));
        await editor.Open(workspace, Here + "/texts");
        await Look();

        await editor.Open(workspace, Here + "/report");
        await editor.Press(Say("Build the report", "Llunio’r adroddiad"));
        await editor.Follow($"croydon-2012.{language}.html");
        var report = await editor.Locator("main").InnerTextAsync();
        report.ShouldContain("345,600");
        report.ShouldContain(Say("plans are made in time", "gwneir cynlluniau mewn pryd"));
        report.ShouldContain(Say("Staff worked hard.", "Gweithiodd staff yn galed."));
        report.ShouldNotContain("{{");
    }

    private static async Task Write(IPage page, ServedWorkspace workspace, string name, string english, string welsh)
    {
        await page.Open(workspace, $"{Here}/texts/{name}");
        await page.Locator("#English").FillAsync(english);
        await page.Locator("#Welsh").FillAsync(welsh);
        await page.Locator("#form button.govuk-button").ClickAsync();
        await Assertions.Expect(page.Locator(".govuk-inset-text")).ToBeVisibleAsync();
    }

    private static async Task Locked(ServedWorkspace workspace)
    {
        var croydon = await CroydonKept.In(workspace.Services.GetRequiredService<PlumblineDatabase>(), cases: 3);
        var reader = await workspace.Account("reader", [Role.Assessor], CroydonKept.Id);
        foreach (var @case in new[] { "C01", "C02", "C03" })
        {
            var record = await croydon.Give(@case, reader.Id);
            await croydon.Answer(record, @case, reader.Id);
            await croydon.Move(record, reader.Id.ToString(), "ready", "in-review", "complete", "locked");
        }

        await using var db = workspace.Services.GetRequiredService<PlumblineDatabase>().NewDb();
        var yaml = NewFolderTexts.Inspection(CroydonKept.Id, CroydonKept.Readings.Instrument, new CalendarDate(2026, 6, null))
            .Replace("\"‹the name of the area›\"", "Croydon", StringComparison.Ordinal);
        await db.Inspections.ExecuteUpdateAsync(kept => kept.SetProperty(one => one.Yaml, yaml), Stop);
    }
}
