using Microsoft.Extensions.DependencyInjection;
using Plumbline.Assessments;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.EndToEnd.Tests.Assessments;

/// <summary>On a phone whose browser runs no scripts, the work begins on the first screen of a second reading and of settling too.</summary>
public sealed class FirstScreenWithoutScriptsTests(Chromium chromium)
{
    private const string Second = "/inspections/croydon-2012/second-readings/C02";
    private const int Screen = 667;

    [Fact]
    public async Task The_first_question_of_a_second_reading_and_the_first_row_of_settling_are_on_the_first_screen_of_a_phone()
    {
        await using var workspace = await ServedWorkspace.Start();
        var croydon = await CroydonKept.In(workspace.Services.GetRequiredService<PlumblineDatabase>(), cases: 2);
        var reader = await workspace.Account("Reader of cases", [Role.Assessor], CroydonKept.Id);
        var record = await croydon.Give("C02", reader.Id, Purpose.Second);
        await Measured(workspace, reader, Second, "[data-question]:not([hidden]) legend");

        var first = await workspace.Account("First reader", [Role.Assessor], CroydonKept.Id);
        var read = await croydon.Give("C02", first.Id);
        await croydon.Answer(read, "C02", first.Id);
        await croydon.Move(read, first.Id.ToString(), "ready");
        await croydon.Answer(record, "C02", reader.Id, (judged, question) => question == "q11_screen_done"
            ? judged with { Answer = judged.Answer == Answer.Yes ? Answer.No : Answer.Yes } : judged);
        await croydon.Move(record, reader.Id.ToString(), "ready");
        var quality = await workspace.Account("Quality of journeys", [Role.QualityLead], CroydonKept.Id);
        await croydon.Give("C02", quality.Id, Purpose.Adjudicated);
        await Measured(workspace, quality, Second + "/adjudication", "[data-question]:not([hidden]) legend");
    }

    private async Task Measured(ServedWorkspace workspace, Account account, string address, string first)
    {
        var page = await chromium.Open(scripts: false);
        await workspace.SignIn(page, account);
        await page.SetViewportSizeAsync(375, Screen);
        foreach (var language in new[] { "en", "cy" })
        {
            await page.Open(workspace, $"{address}?lang={language}");
            var box = (await page.Locator(first).First.BoundingBoxAsync())!;
            TestContext.Current.TestOutputHelper!.WriteLine(
                $"{address} in {language}: the first question stands at {box.Y:0} to {box.Y + box.Height:0} px");
            box.Y.ShouldBeLessThan(Screen);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(375);
        }

        await page.Context.CloseAsync();
    }
}
