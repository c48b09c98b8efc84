using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.EndToEnd.Tests.Assessments;

/// <summary>Two people with the same case open, each in a browser of their own: nobody overwrites the other, and a person decides what stands.</summary>
public sealed class TwoPeopleTests(Chromium chromium)
{
    private const string Case = "/inspections/croydon-2012/cases/C01";
    private const string Question = Case + "/questions/q11_screen_done";

    [Theory]
    [InlineData("en", "Two people changed the same question: case C01", "Stands now", "Waits for a decision", "Save the choices", "Choose what shall stand",
        "Note", "Save")]
    [InlineData("cy", "Newidiodd dau berson yr un cwestiwn: achos C01", "Yn sefyll yn awr", "Yn aros am benderfyniad", "Cadw’r dewisiadau",
        "Dewiswch beth ddylai sefyll", "Nodyn", "Cadw")]
    public async Task Both_texts_are_kept_and_the_later_one_decides(
        string language,
        string title,
        string stands,
        string waits,
        string keep,
        string choose,
        string note,
        string save)
    {
        await using var workspace = await ServedWorkspace.Start();
        var (assessor, lead) = await BothAt(workspace, Question + "?lang=" + language, scripts: false);

        await Answer(assessor, "yes", "The form is in the file");
        (await assessor.Heading()).ShouldEndWith("C01");
        await Answer(lead, "no", "The form is empty");
        (await lead.Heading()).ShouldBe(title);
        var sides = await lead.Locator(".plumb-side").AllInnerTextsAsync();
        sides.Count.ShouldBe(2);
        sides[0].ShouldSatisfyAllConditions(
            side => side.ShouldContain(stands), side => side.ShouldContain("The form is in the file"), side => side.ShouldContain("Assessor of journeys"));
        sides[1].ShouldSatisfyAllConditions(
            side => side.ShouldContain(waits), side => side.ShouldContain("The form is empty"), side => side.ShouldContain("Lead of journeys"));

        await lead.Press(keep);
        (await lead.Fault()).ShouldContain(choose);
        await lead.Locator("[name='choice.q11_screen_done']:not([value=stands])").CheckAsync();
        await lead.Press(keep);
        (await lead.Heading()).ShouldEndWith("C01");

        await assessor.Open(workspace, Question);
        (await assessor.Locator("[name=answer][value=no]").IsCheckedAsync()).ShouldBeTrue();
        (await assessor.GetByLabel(note, new() { Exact = true }).InputValueAsync()).ShouldBe("The form is empty\n\nThe form is in the file");

        async Task Answer(IPage page, string answer, string why)
        {
            await page.Locator($"[name=answer][value={answer}]").CheckAsync();
            await page.Write(note, why);
            await page.Press(save);
        }
    }

    [Fact]
    public async Task An_answer_that_meets_another_says_so_at_once_and_what_stood_still_stands()
    {
        await using var workspace = await ServedWorkspace.Start();
        var (assessor, lead) = await BothAt(workspace, Case, scripts: true);

        await Choose(assessor, "yes");
        await Assertions.Expect(assessor.Locator("[data-saved]")).ToContainTextAsync("Saved at");
        await Choose(lead, "no");
        await Assertions.Expect(lead.Locator("[data-saved]")).ToContainTextAsync("Someone else changed the same question: choose what stands");

        await assessor.ReloadAsync();
        (await assessor.Locator("#q-q11_screen_done input[value=yes]").IsCheckedAsync()).ShouldBeTrue();
        (await assessor.Said()).ShouldContain("Questions that two people changed at the same time: 1");
        await assessor.Follow("Choose what stands");
        await assessor.Locator("[name='choice.q11_screen_done'][value=stands]").CheckAsync();
        await assessor.Press("Save the choices");
        (await assessor.Locator("#q-q11_screen_done input[value=yes]").IsCheckedAsync()).ShouldBeTrue();
        (await assessor.Said()).ShouldNotContain("two people");

        static Task Choose(IPage page, string answer) =>
            page.Locator($"form.plumb-live #q-q11_screen_done input[value={answer}]").CheckAsync();
    }

    private async Task<(IPage Assessor, IPage Lead)> BothAt(ServedWorkspace workspace, string address, bool scripts)
    {
        var croydon = await CroydonKept.In(workspace.Services.GetRequiredService<PlumblineDatabase>(), cases: 1);
        var assessor = await workspace.Account("Assessor of journeys", [Role.Assessor], CroydonKept.Id);
        var lead = await workspace.Account("Lead of journeys", [Role.LeadInspector], CroydonKept.Id);
        await croydon.Give("C01", assessor.Id);
        var pages = new List<IPage>();
        foreach (var person in new[] { assessor, lead })
        {
            var page = await chromium.Open(scripts);
            await workspace.SignIn(page, person);
            await page.Open(workspace, address);
            pages.Add(page);
        }

        return (pages[0], pages[1]);
    }
}
