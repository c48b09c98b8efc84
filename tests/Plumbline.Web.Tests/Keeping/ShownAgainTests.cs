using System.Text.RegularExpressions;
using Plumbline.Inspections.Access;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Web.Tests.Features.Assessments;

namespace Plumbline.Web.Tests.Keeping;

public partial class ShownAgainTests
{
    /// <summary>A form without an address of its own is sent to where its page came from: shown again once, it would be shown again for ever and never
    /// sent.</summary>
    [Fact]
    public void Every_form_that_can_be_shown_again_says_where_it_is_sent()
    {
        var forms = Directory.GetFiles(Repository.PathTo("src", "Plumbline.Web", "Features"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => Form().Matches(File.ReadAllText(file)).Select(form => (Page: Path.GetFileName(file), form.Value)))
            .Where(form => form.Value.Contains("IShownAgain.Form", StringComparison.Ordinal)).ToList();
        forms.Count.ShouldBeGreaterThan(4);

        forms
            .Where(form => !form.Value.Contains("asp-", StringComparison.Ordinal) && !form.Value.Contains("action=", StringComparison.Ordinal))
            .ShouldBeEmpty("give the form asp-page-handler=\"\"");
    }

    /// <summary>Where sentences are typed, the switch of language and a session that ended take none away. Left out is where what is typed is a short
    /// name or number beside a choice, or comes with a file, which no page can show again.</summary>
    [Fact]
    public void Every_page_on_which_text_is_typed_can_be_shown_again()
    {
        string[] short_or_with_a_file = 
        [
            "Account.cshtml", "Audit.cshtml", "Extract.cshtml", "Figures.cshtml", "Queue.cshtml", "Seconds.cshtml",
        ];
        var pages = Directory.GetFiles(Repository.PathTo("src", "Plumbline.Web", "Features"), "*.cshtml", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith('_') && Field().IsMatch(File.ReadAllText(file))).ToList();
        pages.Count.ShouldBeGreaterThan(8);

        pages.Where(file => !File.ReadAllText(file).Contains("IShownAgain.Form", StringComparison.Ordinal)).Select(Path.GetFileName).Order()
            .ShouldBe(short_or_with_a_file);
    }

    /// <summary>A field that stands in another form than the one which the switch sends would lose what is typed there.</summary>
    [Fact]
    public void On_a_page_that_can_be_shown_again_every_field_stands_in_the_form_that_is()
    {
        var lost = Directory.GetFiles(Repository.PathTo("src", "Plumbline.Web", "Features"), "*.cshtml", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("IShownAgain.Form", StringComparison.Ordinal))
            .SelectMany(file => Whole().Matches(File.ReadAllText(file)).Where(form => !form.Value.Contains("IShownAgain.Form",
                StringComparison.Ordinal) && Field().IsMatch(form.Value)).Select(form => Path.GetFileName(file) + ": " + form.Value));

        lost.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Role.Assessor, "/cases/C01/questions/q11_info_sources", "note")]
    [InlineData(Role.Assessor, "/cases/C01/questions/q11_info_sources", "e0.text")]
    [InlineData(Role.QualityLead, "/cases/C02/questions/q11_info_sources", "text")]
    [InlineData(Role.QualityLead, "/cases/C02/questions/q11_info_sources", "reason")]
    [InlineData(Role.QualityLead, "/cases/C02/review", "text")]
    [InlineData(Role.Assessor, "/conflicts", "Reason")]
    [InlineData(Role.LeadInspector, "/information", "English")]
    [InlineData(Role.LeadInspector, "/interview-times", "Room")]
    [InlineData(Role.Assessor, "/rulings/q11_info_sources", "Enquiry")]
    [InlineData(Role.QualityLead, "/rulings/q11_info_sources", "Welsh")]
    public async Task The_switch_of_language_keeps_what_is_typed(Role role, string address, string field)
    {
        await using var workspace = await CaseAtWork.Start();
        var assessor = workspace.Assessor.Account.Id;
        var record = await workspace.Give("C02");
        await workspace.Croydon.Answer(record, "C02", assessor, (judged, _) => judged);
        await workspace.Croydon.Move(record, assessor.ToString(), "ready", "in-review");
        using var other = await workspace.Server.SignedIn(role, CroydonKept.Id);
        var person = role == Role.Assessor ? workspace.Assessor : other;
        var page = await person.Get("/inspections/croydon-2012" + address);

        var welsh = await person.Send(page, "button[formaction*='handler=Again']", (field, "Half a <sentence>"));

        (welsh.Status, welsh.Language).ShouldBe((System.Net.HttpStatusCode.OK, "cy"));
        welsh.Errors.ShouldBeEmpty();
        var kept = welsh.Document.QuerySelector($"[name='{field}']")!;
        (kept.GetAttribute("value") ?? kept.TextContent).ShouldBe("Half a <sentence>");
    }

    [GeneratedRegex("new (TextInput|Textarea|JudgementEditor|CommentThread|MeetingQuestion)\\b")]
    private static partial Regex Field();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Whole();

    [GeneratedRegex("<form[^>]*>")]
    private static partial Regex Form();
}
