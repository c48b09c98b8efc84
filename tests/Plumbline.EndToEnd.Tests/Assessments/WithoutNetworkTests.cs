using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Inspections.Access;
using Plumbline.Testing.Databases;
using static Plumbline.EndToEnd.Tests.Assessments.WaitingAnswers;

namespace Plumbline.EndToEnd.Tests.Assessments;

/// <summary>Answers that are given while the server cannot be reached: they survive the tab, and reach the server once, from their writer.</summary>
public sealed class WithoutNetworkTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", "2 answers wait to be sent.", "Saved at")]
    [InlineData("cy", "Mae 2 ateb yn aros i’w hanfon.", "Cadwyd am")]
    public async Task They_survive_a_closed_tab_sealed_and_are_sent_once_when_the_case_is_opened_again(string language, string wait, string saved)
    {
        await using var workspace = await ServedWorkspace.Start();
        var (_, record, assessor) = await Given(workspace);
        var page = await chromium.Reading(workspace, assessor, language);

        await page.Context.SetOfflineAsync(true);
        await page.Answer(Done, "yes");
        await page.Answer(Accurate, "no");
        await page.Answer(Accurate, "yes");
        await Assertions.Expect(page.Locator(Waiting)).ToContainTextAsync(wait);
        await Assertions.Expect(page.Locator(Saved)).ToContainTextAsync(wait);
        await page.ShouldBeAccessible();
        (await page.EvaluateAsync<string>("""
            async () => {
              const heard = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result) })
              const base = await heard(indexedDB.open('plumbline-answers'))
              const [keys, rows] = await Promise.all(['keys', 'answers'].map((name) => heard(base.transaction(name).objectStore(name).getAll())))
              const text = JSON.stringify(rows) + rows.map((row) => new TextDecoder('latin1').decode(row.sealed)).join()
              // Long words: a short one stands in ids and sealed bytes by chance.
              return `${rows.length} ${/q11_screen|croydon|inspections|sufficient/i.test(text)} ${keys.map((key) => key.extractable)}`
            }
            """)).ShouldBe("2 false false", "two answers, no word of them readable, and a key that cannot be taken out");

        var tab = await page.NewTab();
        await tab.Context.SetOfflineAsync(false);
        await tab.Open(workspace, "/");
        await Assertions.Expect(tab.Locator(Waiting)).ToContainTextAsync(wait);
        await tab.Locator(Waiting + " a").First.ClickAsync();
        await Assertions.Expect(tab.Locator(Saved)).ToContainTextAsync(saved);
        await Assertions.Expect(tab.Locator(Waiting)).ToBeHiddenAsync();

        await tab.ReloadAsync();
        (await tab.IsChosen(Done, "yes")).ShouldBeTrue();
        (await tab.IsChosen(Accurate, "yes")).ShouldBeTrue();
        (await Written(workspace, record)).ShouldBe([$"{Done} yes", $"{Accurate} yes"], ignoreOrder: true);
    }

    [Fact]
    public async Task They_are_sent_from_the_open_page_when_the_network_is_back()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (_, record, assessor) = await Given(workspace);
        var page = await chromium.Reading(workspace, assessor);

        await page.Context.SetOfflineAsync(true);
        await page.Answer(Done, "yes");
        await Assertions.Expect(page.Locator(Waiting)).ToContainTextAsync("One answer waits to be sent.");
        await page.Context.SetOfflineAsync(false);

        await Assertions.Expect(page.Locator(Saved)).ToContainTextAsync("Saved at");
        await Assertions.Expect(page.Locator(Waiting)).ToBeHiddenAsync();
        (await Written(workspace, record)).ShouldBe([$"{Done} yes"]);
    }

    [Fact]
    public async Task Another_person_at_the_same_browser_neither_sees_nor_sends_them()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (_, record, assessor) = await Given(workspace);
        var lead = await workspace.Account("Lead of journeys", [Role.LeadInspector], CroydonKept.Id);
        var page = await chromium.Reading(workspace, assessor);
        await page.Context.SetOfflineAsync(true);
        await page.Answer(Done, "yes");
        await Assertions.Expect(page.Locator(Waiting)).ToContainTextAsync("One answer waits to be sent.");

        var tab = await page.NewTab();
        await tab.Context.SetOfflineAsync(false);
        await tab.Context.ClearCookiesAsync();
        await workspace.SignIn(tab, lead);
        await tab.Open(workspace, CasePage);
        await tab.Answer(Accurate, "no");
        await Assertions.Expect(tab.Locator(Saved)).ToContainTextAsync("Saved at");
        await Assertions.Expect(tab.Locator(Waiting)).ToBeHiddenAsync();
        (await tab.IsChosen(Done, "yes")).ShouldBeFalse();
        await tab.Press("Sign out");
        await Assertions.Expect(tab.Locator("h1")).ToHaveTextAsync("You are signed out");
        (await Written(workspace, record)).ShouldBe([$"{Accurate} no"]);

        await workspace.SignIn(tab, assessor);
        await Assertions.Expect(tab.Locator(Waiting)).ToContainTextAsync("One answer waits to be sent.");
        await tab.Open(workspace, CasePage);
        await Assertions.Expect(tab.Locator(Saved)).ToContainTextAsync("Saved at");
        (await Written(workspace, record)).ShouldBe([$"{Accurate} no", $"{Done} yes"], ignoreOrder: true);
    }

    [Fact]
    public async Task One_that_somebody_else_answered_meanwhile_waits_for_a_decision_as_ever()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (_, _, assessor) = await Given(workspace);
        var lead = await workspace.Account("Lead of journeys", [Role.LeadInspector], CroydonKept.Id);
        var page = await chromium.Reading(workspace, assessor);
        await page.Context.SetOfflineAsync(true);
        await page.Answer(Done, "yes");
        await Assertions.Expect(page.Locator(Waiting)).ToBeVisibleAsync();
        var other = await chromium.Reading(workspace, lead);
        await other.Answer(Done, "no");
        await Assertions.Expect(other.Locator(Saved)).ToContainTextAsync("Saved at");

        var tab = await page.NewTab();
        await tab.Context.SetOfflineAsync(false);
        await tab.Open(workspace, CasePage);

        await Assertions.Expect(tab.Locator(Saved)).ToContainTextAsync("Someone else changed the same question: choose what stands");
        await tab.ReloadAsync();
        (await tab.IsChosen(Done, "no")).ShouldBeTrue();
        (await tab.Said()).ShouldContain("Questions that two people changed at the same time: 1");
    }

    [Fact]
    public async Task One_that_the_server_had_kept_though_its_word_was_lost_is_not_put_down_again()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (_, record, assessor) = await Given(workspace);
        var lead = await workspace.Account("Lead of journeys", [Role.LeadInspector], CroydonKept.Id);
        var page = await chromium.Reading(workspace, assessor);
        var isSent = false;
        await page.RouteAsync("**/*handler=Save*", async route =>
        {
            await (isSent ? Task.CompletedTask : route.FetchAsync());
            isSent = true;
            await route.AbortAsync();
        });
        await page.Answer(Done, "yes");
        await Assertions.Expect(page.Locator(Waiting)).ToContainTextAsync("One answer waits to be sent.");
        var other = await chromium.Reading(workspace, lead);
        (await other.IsChosen(Done, "yes")).ShouldBeTrue();
        await other.Answer(Done, "no");
        await Assertions.Expect(other.Locator(Saved)).ToContainTextAsync("Saved at");

        var tab = await page.NewTab();
        await tab.Open(workspace, CasePage);
        await Assertions.Expect(tab.Locator(Saved)).ToContainTextAsync("Saved at");
        await Assertions.Expect(tab.Locator(Waiting)).ToBeHiddenAsync();

        (await Written(workspace, record)).ShouldBe([$"{Done} yes", $"{Done} no"]);
        (await tab.IsChosen(Done, "no")).ShouldBeTrue("the page shows what stands, or it would be saved over with what does not");
        await tab.ReloadAsync();
        (await tab.IsChosen(Done, "no")).ShouldBeTrue("the lead had seen it, and changed it");
        (await tab.Said()).ShouldNotContain("two people");
    }

    [Fact]
    public async Task Signing_out_warns_first_and_empties_them_and_one_that_cannot_be_sent_any_more_is_shown()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (croydon, record, assessor) = await Given(workspace);
        var page = await chromium.Reading(workspace, assessor);
        await page.Context.SetOfflineAsync(true);
        await page.Answer(Done, "yes");
        await Assertions.Expect(page.Locator(Waiting)).ToBeVisibleAsync();
        await croydon.Answer(record, "C01", assessor.Id);
        await croydon.Move(record, assessor.Id.ToString(), "ready");

        var tab = await page.NewTab();
        await tab.Context.SetOfflineAsync(false);
        await tab.Open(workspace, CasePage);
        await Assertions.Expect(tab.Locator(Waiting + " li")).ToHaveCountAsync(1);
        (await tab.Locator(Waiting + " li").InnerTextAsync()).ShouldMatch(@"^Case C01: 1\.1\.1 .*: Sufficient$");

        (await tab.Asked("Sign out", yes: false)).ShouldStartWith("One answer waits to be sent. When you sign out, what waits is lost.");
        await tab.ReloadAsync();
        await Assertions.Expect(tab.Locator(Waiting + " li")).ToHaveCountAsync(1);
        await tab.Asked("Sign out", yes: true);
        await Assertions.Expect(tab.Locator("h1")).ToHaveTextAsync("You are signed out");

        await workspace.SignIn(tab, assessor);
        (await tab.EvaluateAsync<int>("""
            async () => {
              const heard = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result) })
              const base = await heard(indexedDB.open('plumbline-answers'))
              return await heard(base.transaction('answers').objectStore('answers').count()) + await heard(base.transaction('keys').objectStore('keys').count())
            }
            """)).ShouldBe(0);
        await Assertions.Expect(tab.Locator(Waiting)).ToBeHiddenAsync();
    }
}
