using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Inspections.Access;
using Plumbline.Testing.Databases;
using static Plumbline.EndToEnd.Tests.Assessments.WaitingAnswers;

namespace Plumbline.EndToEnd.Tests.Assessments;

/// <summary>Answers whose way to the server is slow, or that it does not take: each is judged by what its writer saw, and none is lost or named
/// wrongly.</summary>
public sealed class FailingServerTests(Chromium chromium)
{
    private const string Sending = "**/*handler=Save*";

    [Fact]
    public async Task One_that_is_given_while_another_is_on_its_way_does_not_go_over_what_its_writer_could_not_see()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (_, record, assessor) = await Given(workspace);
        var lead = await workspace.Account("Lead of journeys", [Role.LeadInspector], CroydonKept.Id);
        var (page, other) = (await chromium.Reading(workspace, assessor), await chromium.Reading(workspace, lead));
        var (sent, go) = await Holding(page);

        await page.Answer(Done, "yes");
        await sent;
        await other.Answer(Accurate, "no");
        await Assertions.Expect(other.Locator(Saved)).ToContainTextAsync("Saved at");
        await page.Answer(Accurate, "yes");
        go();

        await Assertions.Expect(page.Locator(Saved)).ToContainTextAsync("Someone else changed the same question: choose what stands");
        (await Written(workspace, record)).ShouldBe([$"{Accurate} no", $"{Done} yes", $"{Accurate} yes"]);
        await page.ReloadAsync();
        (await page.Said()).ShouldContain("Questions that two people changed at the same time: 1");
    }

    [Fact]
    public async Task One_that_is_changed_while_it_is_on_its_way_is_changed_and_no_dispute_with_oneself()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (_, record, assessor) = await Given(workspace);
        var page = await chromium.Reading(workspace, assessor);
        var (sent, go) = await Holding(page);

        await page.Answer(Done, "yes");
        await sent;
        await page.Answer(Done, "no");
        await page.Answer(Done, "yes");
        await page.Answer(Done, "no");
        go();

        await Assertions.Expect(page.Locator(Saved)).ToContainTextAsync("Saved at");
        await Assertions.Expect(page.Locator("form.plumb-live")).ToBeVisibleAsync();
        await page.ReloadAsync();
        (await page.IsChosen(Done, "no")).ShouldBeTrue();
        (await page.Said()).ShouldNotContain("at the same time");
        (await Written(workspace, record)).ShouldBe([$"{Done} yes", $"{Done} no"]);
    }

    [Fact]
    public async Task Of_several_that_waited_those_are_named_that_the_server_refused_and_the_others_are_kept()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (_, record, assessor) = await Given(workspace);
        var page = await chromium.Reading(workspace, assessor);
        await page.Context.SetOfflineAsync(true);
        await page.Answer(Done, "yes");
        await page.EvaluateAsync($"document.querySelector('#q-{Accurate} input[value=no]').value = 'perhaps'");
        await page.Answer(Accurate, "perhaps");
        await Assertions.Expect(page.Locator(Waiting)).ToContainTextAsync("2 answers wait to be sent.");

        var tab = await page.NewTab();
        await tab.Context.SetOfflineAsync(false);
        await tab.Open(workspace, CasePage);

        var told = tab.Locator(Waiting + " > p");
        await Assertions.Expect(told).ToHaveCountAsync(2);
        (await told.Nth(0).InnerTextAsync()).ShouldContain("This is not one of the answers to the question");
        (await told.Nth(1).InnerTextAsync()).ShouldMatch(@"^Case C01: 1\.1\.3 .*: Not sufficient$");
        await Assertions.Expect(tab.Locator(Waiting + " [data-still]")).ToBeHiddenAsync();
        (await Written(workspace, record)).ShouldBe([$"{Done} yes"]);
    }

    [Fact]
    public async Task Throwing_them_away_puts_the_page_back_to_what_stands()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (_, record, assessor) = await Given(workspace);
        var page = await chromium.Reading(workspace, assessor);
        await page.Answer(Done, "yes");
        await Assertions.Expect(page.Locator(Saved)).ToContainTextAsync("Saved at");
        await page.Context.SetOfflineAsync(true);
        await page.Answer(Done, "no");
        await page.Answer(Accurate, "yes");
        await Assertions.Expect(page.Locator(Waiting)).ToContainTextAsync("2 answers wait to be sent.");

        await page.Asked("Throw away what waits", yes: true);

        await Assertions.Expect(page.Locator(Waiting)).ToBeHiddenAsync();
        (await page.IsChosen(Done, "yes")).ShouldBeTrue("it was kept before");
        (await page.IsChosen(Accurate, "yes")).ShouldBeFalse();
        await page.Context.SetOfflineAsync(false);
        await page.Answer("q11_screen_timely", "yes");
        await Assertions.Expect(page.Locator(Saved)).ToContainTextAsync("Saved at");
        (await Written(workspace, record)).ShouldBe([$"{Done} yes", "q11_screen_timely yes"]);
    }

    [Fact]
    public async Task One_that_the_server_never_takes_is_told_and_lets_the_others_go()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (_, record, assessor) = await Given(workspace);
        var page = await chromium.Reading(workspace, assessor);
        await page.Context.SetOfflineAsync(true);
        await page.Answer(Done, "yes");
        await Assertions.Expect(page.Locator(Waiting)).ToContainTextAsync("One answer waits to be sent.");

        var tab = await page.NewTab();
        await tab.Context.SetOfflineAsync(false);
        await tab.RouteAsync(Sending, route => route.Request.PostData?.Contains("a." + Done, StringComparison.Ordinal) == true
            ? route.FulfillAsync(new() { Status = 500 }) : route.ContinueAsync());
        await tab.Open(workspace, CasePage);
        await Assertions.Expect(tab.Locator(Waiting + " > p").First).ToContainTextAsync("The server did not take these answers.");
        (await tab.Locator(Waiting + " > p").Nth(1).InnerTextAsync()).ShouldMatch(@"^Case C01: 1\.1\.1 .*: Sufficient$");
        await tab.Answer(Accurate, "yes");

        await Assertions.Expect(tab.Locator(Saved)).ToContainTextAsync("Saved at");
        await Assertions.Expect(tab.Locator(Waiting)).ToContainTextAsync("One answer waits to be sent.");
        (await Written(workspace, record)).ShouldBe([$"{Accurate} yes"]);
    }

    [Fact]
    public async Task On_an_open_page_too_one_that_the_server_does_not_take_is_named_and_lets_the_others_go()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (_, record, assessor) = await Given(workspace);
        var page = await chromium.Reading(workspace, assessor);
        var isMended = false;
        await page.RouteAsync(Sending, route => !isMended && route.Request.PostData?.Contains("a." + Done, StringComparison.Ordinal) == true
            ? route.FulfillAsync(new() { Status = 500 }) : route.ContinueAsync());
        await page.Context.SetOfflineAsync(true);
        await page.Answer(Done, "yes");
        await page.Answer(Accurate, "yes");
        await Assertions.Expect(page.Locator(Waiting)).ToContainTextAsync("2 answers wait to be sent.");
        await page.Context.SetOfflineAsync(false);

        await Assertions.Expect(page.Locator(Saved)).ToContainTextAsync("Saved at");
        await Assertions.Expect(page.Locator(Waiting + " > p").First).ToContainTextAsync("The server did not take these answers.");
        (await page.Locator(Waiting + " > p").AllInnerTextsAsync()).Skip(1).ShouldHaveSingleItem().ShouldMatch(@"^Case C01: 1\.1\.1 .*: Sufficient$");
        await Assertions.Expect(page.Locator(Waiting)).ToContainTextAsync("One answer waits to be sent.");
        (await page.IsChosen(Done, "yes")).ShouldBeTrue("it stays where it was given");
        await page.Answer("q11_screen_timely", "yes");
        await Assertions.Expect(page.Locator("#q-q11_screen_timely .plumb-signed")).ToBeVisibleAsync();
        (await Written(workspace, record)).ShouldBe([$"{Accurate} yes", "q11_screen_timely yes"]);

        isMended = true;
        await Assertions.Expect(page.Locator(Waiting + " [data-still]")).ToBeHiddenAsync();
        (await Written(workspace, record)).ShouldBe([$"{Accurate} yes", "q11_screen_timely yes", $"{Done} yes"]);
    }

    [Fact]
    public async Task A_store_that_hangs_holds_up_neither_answers_nor_signing_out()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (_, record, assessor) = await Given(workspace);
        var page = await chromium.Reading(workspace, assessor);
        await page.AddInitScriptAsync("IDBFactory.prototype.open = () => ({})");
        await page.Open(workspace, CasePage);
        await page.Locator("form.plumb-live").WaitForAsync();
        await page.Context.SetOfflineAsync(true);
        await page.Answer(Done, "yes");
        await Assertions.Expect(page.Locator(Saved)).ToContainTextAsync("Not saved");
        await page.Context.SetOfflineAsync(false);

        await Assertions.Expect(page.Locator(Saved)).ToContainTextAsync("Saved at");
        (await Written(workspace, record)).ShouldBe([$"{Done} yes"]);
        await page.Press("Sign out");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("You are signed out");
    }

    /// <summary>Holds the first save of a page on its way back: when the server has it, and how it goes on.</summary>
    private static async Task<(Task Sent, Action Go)> Holding(IPage page)
    {
        var (sent, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.RouteAsync(Sending, async route =>
        {
            if (sent.TrySetResult())
            {
                await go.Task;
            }

            await route.ContinueAsync();
        });
        return (sent.Task, go.SetResult);
    }
}
