using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.EndToEnd.Tests.Assessments;

public sealed class CaseJourneyTests(Chromium chromium)
{
    private const string Case = "/inspections/croydon-2012/cases/C01";

    [Fact]
    public async Task An_answer_is_saved_as_it_is_given_and_opens_what_hangs_on_it()
    {
        await using var workspace = await ServedWorkspace.Start();
        var page = await Reading(workspace, scripts: true);

        await page.Locator("#q-q11_screen_accurate input[value=no]").CheckAsync();
        await page.Locator("#q-d11_screen_copied input").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync("Saved at ");
        await Assertions.Expect(page.Locator(".plumb-facts dd").First).ToHaveTextAsync("In progress");
        await Assertions.Expect(page.Locator("#q-d11_screen_copied")).ToBeVisibleAsync();
        await page.ReloadAsync();
        (await page.Locator("#q-q11_screen_accurate input[value=no]").IsCheckedAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Questions_open_and_close_before_the_server_answers_and_what_it_says_stands()
    {
        await using var workspace = await ServedWorkspace.Start();
        var page = await Reading(workspace, scripts: true);
        var (opened, sent) = (page.Locator("#q-d11_screen_copied"), new TaskCompletionSource());
        await page.RouteAsync("**/*handler=Save*", async route =>
        {
            await sent.Task;
            await route.ContinueAsync();
        });

        await page.Locator("#q-q11_screen_accurate input[value=no]").CheckAsync();
        await Assertions.Expect(opened).ToBeVisibleAsync();
        await page.Locator("#q-q11_screen_accurate input[value=yes]").CheckAsync();
        await Assertions.Expect(opened).ToBeHiddenAsync();
        await page.Locator("#q-q11_screen_accurate input[value=no]").CheckAsync();
        await opened.Locator("input[value=yes]").CheckAsync();
        (await page.Locator("[data-saved]").InnerTextAsync()).ShouldNotContain("Saved at");
        sent.SetResult();

        await Assertions.Expect(opened.Locator(".plumb-signed")).ToBeVisibleAsync();
        await page.ReloadAsync();
        (await opened.Locator("input[value=yes]").IsCheckedAsync()).ShouldBeTrue("what was answered before the server knew of the question is kept");
    }

    [Fact]
    public async Task What_opened_for_an_answer_that_the_server_does_not_keep_closes_again()
    {
        await using var workspace = await ServedWorkspace.Start();
        var croydon = await CroydonKept.In(workspace.Services.GetRequiredService<PlumblineDatabase>());
        var account = await workspace.Account("Assessor of tests", [Role.Assessor], CroydonKept.Id);
        var record = await croydon.Give("C01", account.Id);
        await croydon.Answer(record, "C01", account.Id);
        var page = await chromium.Open(scripts: true);
        await workspace.SignIn(page, account);
        await page.Open(workspace, Case);
        var (asked, opened) = (page.Locator("#q-q11_screen_accurate"), page.Locator("#q-d11_screen_copied"));
        await page.Locator("form.plumb-live").WaitForAsync();
        var isOpen = await opened.IsVisibleAsync();
        await croydon.Move(record, account.Id.ToString(), "ready");

        await asked.Locator($"input[value={(isOpen ? "yes" : "no")}]").CheckAsync();

        await Assertions.Expect(page.Locator(".plumb-saved--wrong")).ToBeVisibleAsync();
        await Assertions.Expect(opened).ToBeVisibleAsync(new() { Visible = isOpen });
    }

    [Fact]
    public async Task How_soon_questions_open_and_are_kept_is_printed()
    {
        await using var workspace = await ServedWorkspace.Start();
        var page = await Reading(workspace, scripts: true);

        await page.Locator("form.plumb-live").WaitForAsync();
        var times = await page.EvaluateAsync<double[]>("""
            async () => {
              const found = { opened: [], painted: [], kept: [] }
              const place = document.getElementById('q-d11_screen_copied')
              const saved = document.querySelector('[data-saved]')
              for (let turn = 0; turn < 41; turn++) {
                const open = turn % 2 === 0
                const kept = new Promise((done) => {
                  const watch = new MutationObserver(() => {
                    if (!saved.textContent.startsWith('Saved at')) return
                    watch.disconnect()
                    done()
                  })
                  watch.observe(saved, { childList: true, characterData: true, subtree: true })
                })
                await new Promise(requestAnimationFrame)
                const start = performance.now()
                document.querySelector(`#q-q11_screen_accurate input[value=${open ? 'no' : 'yes'}]`).click()
                if (place.hidden === open) throw new Error('it did not open or close at once')
                place.getBoundingClientRect()
                found.opened.push(performance.now() - start)
                await new Promise((done) => requestAnimationFrame(() => {
                  const after = new MessageChannel()
                  after.port1.onmessage = done
                  after.port2.postMessage(0)
                }))
                found.painted.push(performance.now() - start)
                await kept
                found.kept.push(performance.now() - start)
                await new Promise((done) => setTimeout(done, 20))
              }
              return Object.values(found).map((times) => times.sort((one, other) => one - other)[20])
            }
            """);

        times.Length.ShouldBe(3);
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"medians of 41 clicks: {times[0]:0.0} ms to opened and laid out, {times[1]:0.0} ms to painted, {times[2]:0.0} ms to kept");
    }

    [Fact]
    public async Task Evidence_is_written_beside_its_question_without_leaving_the_case()
    {
        await using var workspace = await ServedWorkspace.Start();
        var page = await Reading(workspace, scripts: true);

        await page.Locator("#q-q11_screen_done .plumb-tools button").ClickAsync();
        await page.Locator("#q-q11_screen_done .plumb-editor [name='e0.text']").FillAsync("Every box is filled in");
        await page.Locator("#q-q11_screen_done .plumb-editor button[name=then]").ClickAsync();

        await Assertions.Expect(page.Locator("#q-q11_screen_done .plumb-evidence")).ToContainTextAsync("Every box is filled in");
    }

    private async Task<IPage> Reading(ServedWorkspace workspace, bool scripts)
    {
        var croydon = await CroydonKept.In(workspace.Services.GetRequiredService<PlumblineDatabase>());
        var account = await workspace.Account("Lead of tests", [Role.LeadInspector], CroydonKept.Id);
        await croydon.Give("C01", account.Id);
        var page = await chromium.Open(scripts);
        await workspace.SignIn(page, account);
        await page.Open(workspace, Case);
        return page;
    }
}
