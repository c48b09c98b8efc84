using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Plumbline.Assessments.Ledgers;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.EndToEnd.Tests.Assessments;

/// <summary>A case that is read in a browser whose line fails.</summary>
internal static class WaitingAnswers
{
    public const string CasePage = "/inspections/croydon-2012/cases/C01";
    public const string Done = "q11_screen_done";
    public const string Accurate = "q11_screen_accurate";

    /// <summary>What every page says of answers that wait.</summary>
    public const string Waiting = "[data-queue]";

    /// <summary>What the page of the case says of its last save.</summary>
    public const string Saved = "[data-saved]";

    public static async Task<(CroydonKept Croydon, Guid Record, Account Assessor)> Given(ServedWorkspace workspace)
    {
        var croydon = await CroydonKept.In(workspace.Services.GetRequiredService<PlumblineDatabase>(), cases: 1);
        var assessor = await workspace.Account("Assessor of journeys", [Role.Assessor], CroydonKept.Id);
        return (croydon, await croydon.Give("C01", assessor.Id), assessor);
    }

    public static async Task<IPage> Reading(this Chromium chromium, ServedWorkspace workspace, Account person, string language = "en")
    {
        var page = await chromium.Open();
        await workspace.SignIn(page, person);
        await page.Open(workspace, CasePage + "?lang=" + language);
        await page.Locator("form.plumb-live").WaitForAsync();
        return page;
    }

    /// <summary>Another tab of the same browser, when the first is closed without a question.</summary>
    public static async Task<IPage> NewTab(this IPage page)
    {
        var tab = await page.Context.NewPageAsync();
        // A window that is closing is on the line again for a moment, and must not send then what it could not send before.
        await page.EvaluateAsync("() => { window.fetch = () => new Promise(() => {}) }");
        await page.CloseAsync();
        return tab;
    }

    /// <summary>Presses a button that asks first, and answers; what it asks.</summary>
    public static async Task<string> Asked(this IPage page, string button, bool yes)
    {
        var heard = new TaskCompletionSource<string>();
        page.Dialog += Answer;
        await page.Press(button);
        return await heard.Task;

        async void Answer(object? sender, IDialog dialog)
        {
            page.Dialog -= Answer;
            await (yes ? dialog.AcceptAsync() : dialog.DismissAsync());
            heard.SetResult(dialog.Message);
        }
    }

    public static Task Answer(this IPage page, string question, string answer) =>
        page.Locator($"form.plumb-live #q-{question} input[value={answer}]").CheckAsync();

    public static Task<bool> IsChosen(this IPage page, string question, string answer) => page.Locator($"#q-{question} input[value={answer}]").IsCheckedAsync();

    /// <summary>What the ledger says was put down in a record, in its order.</summary>
    public static async Task<IReadOnlyList<string>> Written(ServedWorkspace workspace, Guid record)
    {
        await using var scope = workspace.Services.CreateAsyncScope();
        var entries = await scope.ServiceProvider.GetRequiredService<PlumblineDb>().LedgerEntries.AsNoTracking().Where(entry => entry.RecordId == record)
            .OrderBy(entry => entry.Number).Select(entry => entry.Body).ToListAsync(TestContext.Current.CancellationToken);
        return [.. entries.SelectMany(body => EntryText.Read(body).Value.Changes)
            .Select(change => $"{change.Question} {change.After?.Answer.ToString().ToLowerInvariant()}")];
    }
}
