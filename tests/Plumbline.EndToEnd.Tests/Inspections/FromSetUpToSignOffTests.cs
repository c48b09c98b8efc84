using System.Text;
using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Web.Hosting;

namespace Plumbline.EndToEnd.Tests.Inspections;

/// <summary>A whole inspection in a real browser, by the people who make it: from the link that an empty workspace prints to the last record locked.</summary>
public sealed class FromSetUpToSignOffTests(Chromium chromium)
{
    private const string Inspection = "/inspections/seaport-2026";
    private const string Caseload = "case_id,disposal\nS01,court\nS02,court\nS03,out of court\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_empty_workspace_becomes_a_signed_off_inspection(bool scripts)
    {
        await using var workspace = await ServedWorkspace.Start();

        var administrator = await chromium.Open(scripts);
        await administrator.GotoAsync(workspace.Named((await workspace.Server.SetUpLink(TestContext.Current.CancellationToken))!));
        await administrator.Write("Name", "Administrator of journeys");
        await administrator.Write("Email address", "administrator@example.org");
        await administrator.Write("New password", ServedWorkspace.Password);
        await administrator.Press("Make the account");
        var chief = await Invited("Chief of journeys", "Chief inspector");
        var lead = await Invited("Lead of journeys", "Lead inspector");
        var first = await Invited("First assessor", "Assessor");
        var second = await Invited("Second assessor", "Assessor");
        var quality = await Invited("Quality of journeys", "Quality lead");

        await chief.Press("Announce an inspection");
        await chief.Write("Area", "Southend-on-Sea");
        await chief.Write("Short name", "seaport-2026");
        await chief.Choose("Instrument", "Youth justice standards, court disposals and out-of-court disposals (2021.1)");
        await chief.Write("Announced to the area on", "2 3 2026");
        await chief.Write("Fieldwork begins on", "6 4 2026");
        await chief.Write("Fieldwork ends on", "17 4 2026");
        await chief.Choose("Lead inspector", "Lead of journeys");
        await chief.Press("Announce an inspection");
        (await chief.Said()).ShouldContain("No sample yet");

        await lead.Open(workspace, "/inspections");
        await lead.Follow("Southend-on-Sea");
        await lead.Follow("Team");
        foreach (var person in new[] { "First assessor: Assessor", "Second assessor: Assessor", "Quality of journeys: Quality lead" })
        {
            await lead.Choose("Person", person);
            await lead.Press("Assign");
        }

        await lead.Open(workspace, Inspection + "/caseload");
        await lead
            .GetByLabel("File with the caseload")
            .SetInputFilesAsync(new FilePayload { Name = "list.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Caseload) });
        await lead.Press("Take in the list");
        await lead.Open(workspace, Inspection + "/sample");
        await lead.Follow("Simple sample for a stated precision");
        await lead.Press("Draw the sample");
        (await lead.Said()).ShouldContain("3 cases drawn from 3");

        await first.Open(workspace, Inspection + "/conflicts");
        await first.Choose("What it is about", "A case");
        await first.Write("Its id: the case, or the practitioner’s code; nothing for the area", "S01");
        await first.Press("Declare it");
        await lead.Open(workspace, Inspection + "/allocation");
        (await lead.GetByLabel("Reader of S01").InnerTextAsync()).ShouldNotContain("First assessor");
        await lead.Choose("Reader of S01", "Second assessor");
        await lead.Choose("Reader of S02", "First assessor");
        await lead.Choose("Reader of S03", "First assessor");
        await lead.Press("Save the allocation");

        await Judge(second, "S01", scripts, no: "k21_desistance");
        await Judge(first, "S02", scripts);
        await Judge(first, "S03", scripts);

        await Review(quality, "S01", "Begin the review");
        await quality.Open(workspace, Inspection + "/cases/S01/questions/k21_desistance");
        await quality.Write("Pin a comment", "Which assessment is meant?");
        await quality.Press("Pin the comment");
        await Review(quality, "S01", "Return to the assessor");
        await second.Open(workspace, Inspection + "/cases/S01");
        await second.Press("Hand over for review");
        (await second.Fault()).ShouldContain("is not resolved");
        await second.Follow("Comments to resolve: 1");
        await second.Write("What was done about it", "The first one; its date is in the note now");
        await second.Press("Resolve the comment");
        await second.Open(workspace, Inspection + "/cases/S01");
        await second.Press("Hand over for review");
        (await second.Said()).ShouldContain("Ready for review");
        foreach (var @case in new[] { "S01", "S02", "S03" })
        {
            await Review(quality, @case, "Begin the review");
            await Review(quality, @case, "Sign the record off");
        }

        await chief.Open(workspace, Inspection);
        (await chief.Said()).ShouldContain("3 of 3 complete");
        foreach (var @case in new[] { "S01", "S02", "S03" })
        {
            await Review(lead, @case, "Lock the record");
        }

        await chief.Open(workspace, Inspection);
        (await chief.Said()).ShouldContain("Signed off: all 3 cases are complete and locked");
        await chief.Open(workspace, Inspection + "/scores");
        (await chief.Said()).ShouldContain("All 3 cases are signed off and locked: these figures stand.");
        await chief.Locator("#of-2\\.1 summary").ClickAsync();
        (await chief.Locator("#of-2\\.1 tbody tr").First.Locator("td").AllInnerTextsAsync()).Take(3).ShouldBe(["1", "2", "50%"]);
        await second.Open(workspace, Inspection + "/cases/S01");
        (await second.Locator("main input[type=radio]").CountAsync()).ShouldBe(0);
        await chief.Open(workspace, Inspection + "/audit");
        var trail = await chief.Said();
        for (var older = chief.GetByRole(AriaRole.Link, new() { Name = "Older", Exact = true }); await older.CountAsync() > 0;)
        {
            // How many lines a record takes depends on how fast its answers come: what is sent together is one.
            await chief.GotoAsync(new Uri(new Uri(chief.Url), await older.GetAttributeAsync("href")).ToString());
            trail += await chief.Said();
        }

        foreach (var act in new[]
        {
            "announced the inspection",
            "assigned to the inspection",
            "took in the caseload",
            "drew the sample",
            "declared a conflict of interest",
            "gave a case to a reader",
            "opened a record",
            "judged",
            "moved a record on in its review",
        })
        {
            trail.ShouldContain(act);
        }

        async Task<IPage> Invited(string name, string role)
        {
            await administrator.Open(workspace, "/people/invite");
            await administrator.Write("Name", name);
            await administrator.Write("Email address", ServedWorkspace.EmailOf(name));
            await administrator.GetByLabel(role, new() { Exact = true }).CheckAsync();
            await administrator.Press("Make the invitation link");
            var link = await administrator.GetByLabel("Link", new() { Exact = true }).InputValueAsync();
            var person = await chromium.Open(scripts);
            await person.GotoAsync(workspace.Named(new Uri(link).PathAndQuery));
            await person.Write("New password", ServedWorkspace.Password);
            await person.Press("Save the password");
            (await person.Heading()).ShouldBe("Your work");
            return person;
        }

        async Task Judge(IPage assessor, string @case, bool byKeyboard, string? no = null)
        {
            await assessor.Open(workspace, Inspection + "/review");
            await assessor.Follow(@case);
            (await assessor.Heading()).ShouldBe($"Case {@case}");
            var questions = await assessor.Locator("[data-question]:not([hidden])").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.question)");
            if (byKeyboard)
            {
                await assessor.Locator($"form.plumb-live [data-question='{questions[0]}'] input").First.FocusAsync();
            }

            foreach (var question in questions)
            {
                await (byKeyboard
                    ? assessor.Keyboard.PressAsync(question == no ? "2" : "1")
                    : assessor.Locator($"[name='a.{question}'][value={(question == no ? "no" : "yes")}]").CheckAsync(new() { Force = true }));
                await (byKeyboard ? assessor.Keyboard.PressAsync("Enter") : Task.CompletedTask);
            }

            // The last answers may still be on their way where scripts send them; the form waits for them.
            await assessor.Press("Hand over for review");
            await Assertions.Expect(assessor.Locator("main")).ToContainTextAsync("The record has been handed over.");
        }

        async Task Review(IPage reviewer, string @case, string step)
        {
            await reviewer.Open(workspace, $"{Inspection}/cases/{@case}/review");
            foreach (var look in step == "Sign the record off" ? await reviewer.Locator("input[name=look]:not([disabled])").AllAsync() : [])
            {
                await look.CheckAsync(new() { Force = true });
            }

            await reviewer.Press(step);
            (await reviewer.Locator(".govuk-error-summary").CountAsync()).ShouldBe(0, step);
        }
    }
}
