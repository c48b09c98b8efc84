using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.EndToEnd.Tests.Assessments;

/// <summary>
/// How many clicks and keys the daily work takes, where its first question stands and how high its pages are: printed, and held where a limit was
/// promised.
/// </summary>
public sealed class MeasuredWorkTests(Chromium chromium)
{
    private const string Inspection = "/inspections/croydon-2012";
    private const string Case = Inspection + "/cases/C01";
    private const string Saved = "[data-saved]";

    [Theory]
    [InlineData(1280, 800)]
    [InlineData(375, 667)]
    public async Task The_first_question_of_a_case_is_on_the_first_screen(int width, int height)
    {
        await using var workspace = await ServedWorkspace.Start();
        var (_, page) = await Reading(workspace);
        await page.SetViewportSizeAsync(width, height);
        foreach (var language in new[] { "en", "cy" })
        {
            await page.Open(workspace, $"{Case}?lang={language}");
            var first = page.Locator("[data-question]:not([hidden]) legend").First;
            var box = (await first.BoundingBoxAsync())!;
            var bar = (await page.Locator(".plumb-bottom").BoundingBoxAsync())!;
            Print($"{width} x {height}, {language}: first question at {box.Y:0} px, save bar {bar.Height:0} px, page {await Height(page)} px");

            (box.Y + box.Height).ShouldBeLessThan(bar.Y);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        }
    }

    [Fact]
    public async Task A_judgement_takes_a_click_or_two_keys_and_one_with_evidence_three_clicks_or_six_keys()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (_, page) = await Reading(workspace);
        await page.SetViewportSizeAsync(1280, 800);
        await page.Open(workspace, Case);
        var hands = new Hands(page);

        await hands.Click(page.Locator("#q-q11_screen_done label").First);
        await Assertions.Expect(page.Locator("#q-q11_screen_done .plumb-signed")).ToBeVisibleAsync();
        var clicked = hands.Done();
        await page.Locator("#q-q11_screen_timely input").First.FocusAsync();
        await hands.Press("1");
        await hands.Press("Enter");
        await Assertions.Expect(page.Locator("#q-q11_screen_timely .plumb-signed")).ToBeVisibleAsync();
        var typed = hands.Done();

        await hands.Click(page.Locator("#q-q11_screen_done .plumb-tools button").First);
        var editor = page.Locator("#q-q11_screen_done .plumb-editor");
        await editor.Locator("[name='e0.source']").WaitForAsync();
        var height = (await editor.BoundingBoxAsync())!.Height;
        await hands.Type("Core profile");
        await hands.Click(editor.Locator("[name='e0.text']"));
        await hands.Type("Every box is filled in");
        await hands.Click(editor.Locator("button[name=then]"));
        await Assertions.Expect(page.Locator("#q-q11_screen_done .plumb-evidence")).ToContainTextAsync("Every box is filled in");
        var withClicks = hands.Done();
        (await page.EvaluateAsync<string?>("document.activeElement.closest('[data-question]')?.dataset.question"))
            .ShouldNotBe("q11_screen_done", "the focus goes on");

        await page.Locator("#q-q11_screen_timely input:checked").FocusAsync();
        await hands.Press("Tab");
        await hands.Press("Enter");
        await page.Locator("#q-q11_screen_timely .plumb-editor [name='e0.source']").WaitForAsync();
        await hands.Type("Case diary");
        await hands.Press("Enter");
        await hands.Type("On the third day");
        await hands.Press("Control+Enter");
        await Assertions.Expect(page.Locator("#q-q11_screen_timely .plumb-evidence")).ToContainTextAsync("Case diary");
        var withKeys = hands.Done();

        await page.Locator("#q-q11_screen_timely input:checked").FocusAsync();
        await page.Keyboard.PressAsync("Delete");
        await Assertions.Expect(page.Locator("#q-q11_screen_timely [data-clear]")).ToHaveCountAsync(0);
        (await page.Locator("#q-q11_screen_timely input:checked").CountAsync()).ShouldBe(0);

        Print($"a judgement: {clicked.Clicks} click, or {typed.Keys} keys");
        Print($"with evidence: {withClicks.Clicks} clicks, or {withKeys.Keys} keys; its box is {height:0} px high");
        (clicked.Clicks, typed.Keys).ShouldBe((1, 2));
        withClicks.Clicks.ShouldBeLessThanOrEqualTo(3);
        withKeys.Keys.ShouldBeLessThanOrEqualTo(6);
        height.ShouldBeLessThanOrEqualTo(320);
    }

    [Fact]
    public async Task One_section_at_a_time_is_shown_to_those_who_like_it_so_and_remembered()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (_, page) = await Reading(workspace);
        await page.Open(workspace, Case);
        var all = await Height(page);

        await page.Press("One section at a time");
        await page.ReloadAsync();
        var one = await Height(page);
        (await page.Locator(".plumb-part:visible").CountAsync()).ShouldBe(1);
        await page.Locator(".plumb-column a", new() { HasText = "1.3" }).ClickAsync();
        await Assertions.Expect(page.Locator("#part-1\\.3")).ToBeVisibleAsync();
        (await page.Locator(".plumb-part:visible").CountAsync()).ShouldBe(1);
        await page.Press("All sections");

        Print($"all sections {all} px, one {one} px");
        (await page.Locator(".plumb-part:visible").CountAsync()).ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task A_review_of_ten_judgements_that_need_a_look_takes_no_more_than_fifteen_clicks()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (croydon, _) = await Reading(workspace);
        var reader = await workspace.Account("Reader of cases", [Role.Assessor], CroydonKept.Id);
        var record = await croydon.Give("C02", reader.Id);
        var left = 10;
        await croydon.Answer(record, "C02", reader.Id, (judged, question) =>
            NeedsNoLook(judged, question) || left-- > 0 ? judged with { Note = "As the record says" }
            : judged with { Answer = Answer.Yes });
        await croydon.Move(record, reader.Id.ToString(), "ready");
        var page = await As(workspace, "Quality of journeys", Role.QualityLead);
        await page.Open(workspace, Inspection + "/cases/C02/review");
        var hands = new Hands(page);

        await hands.Click(page.Locator("button[value=BeginReview]"));
        await page.Locator("input[name=look]").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var looks = await page.Locator("input[name=look]").AllAsync();
        foreach (var look in looks)
        {
            await hands.Click(look);
        }

        await hands.Click(page.Locator("button[value=Complete]"));
        await Assertions.Expect(page.Locator(".govuk-summary-list")).ToContainTextAsync("Complete");

        Print($"a review of {looks.Count} judgements that need a look: {hands.Clicks} clicks on one page of {await Height(page)} px");
        looks.Count.ShouldBe(10);
        hands.Clicks.ShouldBeLessThanOrEqualTo(15);
    }

    [Fact]
    public async Task Settling_twenty_differences_takes_a_click_each_and_one_to_hand_over()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (croydon, lead) = await Reading(workspace);
        await lead.Open(workspace, Inspection + "/second-readings");
        await lead.Locator("[name=percent]").FillAsync("100");
        await lead.Locator("[name=seed]").FillAsync("croydon");
        await lead.Press("Draw the cases");
        foreach (var purpose in new[] { Purpose.First, Purpose.Second })
        {
            var reader = await workspace.Account($"{purpose} reader", [Role.Assessor], CroydonKept.Id);
            var record = await croydon.Give("C02", reader.Id, purpose);
            var left = 20;
            await croydon.Answer(record, "C02", reader.Id, (judged, question) =>
                purpose == Purpose.Second && HangsOnNothing(question) && judged.Answer is Answer.Yes or Answer.No && left-- > 0
                    ? judged with { Answer = judged.Answer == Answer.Yes ? Answer.No : Answer.Yes, Note = "Seen otherwise" } : judged);
            await croydon.Move(record, reader.Id.ToString(), "ready");
        }

        var page = await As(workspace, "Quality of journeys", Role.QualityLead);
        await page.Open(workspace, Inspection + "/second-readings");
        await page.Locator("#reader-C02 form button").ClickAsync();
        await page.Locator(".plumb-both").First.WaitForAsync();
        var (hands, differences) = (new Hands(page), await page.Locator("[data-question]:not([hidden]):has(.plumb-both)").CountAsync());
        var shown = await page.Locator("[data-question]:not([hidden])").CountAsync();
        var height = await Height(page);
        while (await page.Locator("[data-question][data-unanswered]:not([hidden])").CountAsync() is var open and > 0)
        {
            await hands.Click(page.Locator("[data-question][data-unanswered]:not([hidden]) label").First);
            await Assertions.Expect(page.Locator(Saved)).ToContainTextAsync("Saved at");
            await Assertions.Expect(page.Locator("[data-question][data-unanswered]:not([hidden])")).Not.ToHaveCountAsync(open);
        }

        await hands.Click(page.Locator("button[value=hand-over]"));
        await Assertions.Expect(page.Locator("[data-state]")).ToContainTextAsync("Ready");

        Print($"settling {differences} differences: {hands.Clicks} clicks on a page of {height} px");
        (differences, shown).ShouldBe((20, 20), "only what differs is shown");
        hands.Clicks.ShouldBeLessThanOrEqualTo(21);
    }

    /// <summary>Whether no other question opens, closes or depends by an answer to it.</summary>
    private static bool HangsOnNothing(string question)
    {
        var instrument = CroydonKept.Readings.Instrument;
        var asked = instrument.Find(question)!;
        return asked is { IsScored: true, ProducedBy: null, MayBeNotApplicable: false } && instrument.Routing.DependantsOf(instrument.IndexOf(question)).IsEmpty
            && instrument.Questions.All(other => other.ProducedBy != question);
    }

    private static bool NeedsNoLook(Judged judged, string question) =>
        judged.Answer != Answer.Unknown && !(judged.Answer == Answer.No && CroydonKept.Readings.Instrument.Find(question)!.IsScored);

    private async Task<(CroydonKept Croydon, IPage Page)> Reading(ServedWorkspace workspace)
    {
        var croydon = await CroydonKept.In(workspace.Services.GetRequiredService<PlumblineDatabase>(), cases: 2);
        var account = await workspace.Account("Lead of journeys", [Role.LeadInspector], CroydonKept.Id);
        await croydon.Give("C01", account.Id);
        return (croydon, await SignedIn(workspace, account));
    }

    private async Task<IPage> As(ServedWorkspace workspace, string name, Role role) =>
        await SignedIn(workspace, await workspace.Account(name, [role], CroydonKept.Id));

    private async Task<IPage> SignedIn(ServedWorkspace workspace, Account account)
    {
        var page = await chromium.Open();
        await workspace.SignIn(page, account);
        return page;
    }

    private static Task<int> Height(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollHeight");

    private static void Print(string line) => TestContext.Current.TestOutputHelper!.WriteLine(line);
}
