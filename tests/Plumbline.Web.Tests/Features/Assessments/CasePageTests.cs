using System.Net;
using Plumbline.Assessments.Ledgers;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.Assessments;

public class CasePageTests
{
    private const string Address = "/inspections/croydon-2012/cases/C01";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_assessor_answers_the_form_and_what_hangs_on_the_answer_opens(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);

        var empty = await workspace.Assessor.Get(Address);
        var saved = await workspace.Assessor.Send(
            empty,
            CaseAtWork.Form,
            ("a.q11_screen_done", "yes"),
            ("a.q11_screen_accurate", "no"),
            ("a.r11_mappa", "unknown"));

        empty.Heading.ShouldBe("Case C01");
        empty.Document.QuerySelector("#q-d11_screen_copied")!.HasAttribute("hidden").ShouldBeTrue();
        saved.Address.ShouldBe(Address);
        saved.Errors.ShouldBeEmpty();
        saved.Chosen("q11_screen_done").ShouldBe("yes");
        saved.Chosen("r11_mappa").ShouldBe("unknown");
        saved.Document.QuerySelector("#q-d11_screen_copied")!.HasAttribute("hidden").ShouldBeFalse();
        saved.SummaryValue("State").ShouldBe("In progress");
        (await workspace.Stands("q11_screen_accurate"))!.Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public async Task An_answer_is_cleared_and_what_it_rests_on_stays()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Elsewhere("q11_screen_done", new Judged(Answer.Yes));
        await workspace.Elsewhere("q11_screen_timely", new Judged(Answer.Yes) { Note = "It has a date" });
        var page = await workspace.Assessor.Get(Address);

        var saved = await workspace.Script(page, ("a.q11_screen_done", ""), ("a.q11_screen_timely", ""));

        saved.GetProperty("refused").GetBoolean().ShouldBeFalse();
        (await workspace.Stands("q11_screen_done")).ShouldBeNull();
        (await workspace.Stands("q11_screen_timely")).ShouldBe(new Judged(Answer.Missing) { Note = "It has a date" });
    }

    /// <summary>People quote a question by its place in its criterion, which no answer changes.</summary>
    [Fact]
    public async Task Every_question_has_a_number_to_quote()
    {
        await using var workspace = await CaseAtWork.Start();
        var page = await workspace.Assessor.Get(Address);

        page.One("#q-q11_screen_done .plumb-number").ShouldBe("1.1.1");
        var numbers = page.Document.QuerySelectorAll(".plumb-number").Select(number => number.TextContent).ToList();
        numbers.Distinct().Count().ShouldBe(numbers.Count);
    }

    [Fact]
    public async Task Only_what_was_changed_is_saved()
    {
        await using var workspace = await CaseAtWork.Start();
        var page = await workspace.Assessor.Get(Address);
        var once = await workspace.Assessor.Send(page, CaseAtWork.Form, ("a.q11_screen_done", "yes"));
        await workspace.Assessor.Send(once, CaseAtWork.Form);

        (await workspace.Present()).Revision.ShouldBe(2);
    }

    [Fact]
    public async Task A_script_saves_one_answer_and_is_told_what_to_show()
    {
        await using var workspace = await CaseAtWork.Start();
        var page = await workspace.Assessor.Get(Address);

        var answer = await workspace.Script(page, ("a.q11_screen_accurate", "no"));

        answer.GetProperty("opened").EnumerateObject().Select(block => block.Name).ShouldBe(["d11_screen_copied"]);
        answer.GetProperty("message").GetString()!.ShouldStartWith("Saved at ");
        answer.GetProperty("refused").GetBoolean().ShouldBeFalse();
        answer.GetProperty("unanswered").EnumerateArray().Select(name => name.GetString()).ShouldContain("d11_screen_copied");
        answer.GetProperty("completeness").GetString()!.ShouldContain("1 of ");
        answer.GetProperty("state").GetString()!.ShouldContain("In progress");
    }

    [Fact]
    public async Task A_script_is_told_which_questions_close_again_and_what_was_typed_is_kept()
    {
        await using var workspace = await CaseAtWork.Start();
        var page = await workspace.Assessor.Get(Address);
        var first = await workspace.Script(page, ("a.q11_screen_accurate", "no"), ("a.d11_screen_copied", "yes"));

        var second = await workspace.Script(
            page, ("revision", first.GetProperty("revision").ToString()), ("was", first.GetProperty("was").GetString()!), ("a.q11_screen_accurate", "yes"));
        var closed = await workspace.Assessor.Get(Address + "?closed=true");

        second.GetProperty("closed").EnumerateArray().Select(name => name.GetString()).ShouldBe(["d11_screen_copied"]);
        (await workspace.Stands("d11_screen_copied"))!.Answer.ShouldBe(Answer.Yes);
        closed.Main.ShouldContain("Kept, not counted: Yes");
    }

    [Fact]
    public async Task A_forged_question_or_answer_is_refused_and_what_else_was_sent_is_shown_and_kept()
    {
        await using var workspace = await CaseAtWork.Start();
        var page = await workspace.Assessor.Get(Address);

        var refused = await workspace.Assessor.Send(
            page,
            CaseAtWork.Form,
            ("a.q99_forged", "yes"),
            ("a.q11_screen_done", "perhaps"),
            ("a.q11_screen_accurate", "na"),
            ("a.r11_mappa", "yes"));

        refused.Errors.Count.ShouldBe(3);
        refused.Errors.ShouldContain(error => error.Contains("q99_forged", StringComparison.Ordinal));
        refused.One("title")!.ShouldStartWith("Error: ");
        refused.Chosen("r11_mappa").ShouldBe("yes");
        (await workspace.Stands("r11_mappa"))!.Answer.ShouldBe(Answer.Yes);
        (await workspace.Stands("q11_screen_accurate")).ShouldBeNull();
    }

    [Fact]
    public async Task Edits_of_two_people_to_different_questions_stand_side_by_side()
    {
        await using var workspace = await CaseAtWork.Start();
        var page = await workspace.Assessor.Get(Address);
        await workspace.Elsewhere("q11_screen_timely", new Judged(Answer.No));

        var saved = await workspace.Assessor.Send(page, CaseAtWork.Form, ("a.q11_screen_done", "yes"));

        (saved.Chosen("q11_screen_done"), saved.Chosen("q11_screen_timely")).ShouldBe(("yes", "no"));
    }

    [Fact]
    public async Task A_script_is_shown_what_someone_else_answered_meanwhile()
    {
        await using var workspace = await CaseAtWork.Start();
        var page = await workspace.Assessor.Get(Address);
        await workspace.Elsewhere("q11_screen_timely", new Judged(Answer.No));

        var answer = await workspace.Script(page, ("a.q11_screen_done", "yes"));

        answer.GetProperty("opened").GetProperty("q11_screen_timely").GetString()!.ShouldContain("checked");
    }

    [Fact]
    public async Task A_page_that_was_written_in_the_other_language_shows_what_was_chosen()
    {
        await using var workspace = await CaseAtWork.Start();
        var page = await workspace.Assessor.Get(Address);

        var again = await workspace.Assessor.Post(Address + "?lang=cy&handler=Again", [.. CaseAtWork.FieldsOf(page), ("a.q11_screen_done", "yes")]);

        (again.Heading, again.Language, again.Chosen("q11_screen_done")).ShouldBe(("Achos C01", "cy", "yes"));
        (await workspace.Stands("q11_screen_done")).ShouldBeNull();
        var saved = await workspace.Assessor.Send(again, CaseAtWork.Form);
        saved.Chosen("q11_screen_done").ShouldBe("yes");
    }

    [Fact]
    public async Task A_record_with_gaps_is_not_handed_over_and_every_gap_is_a_link()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Answer(leaveOut: ["q31_kept_safe", "q11_info_sources"]);
        var page = await workspace.Assessor.Get(Address);

        var refused = await workspace.Assessor.Send(page, CaseAtWork.Form, ("then", "hand-over"));

        refused.Document
            .QuerySelectorAll(".govuk-error-summary__list a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["#q-q11_info_sources", "#q-q31_kept_safe"]);
        refused.Document.QuerySelector(".plumb-column [data-next]")!.GetAttribute("href").ShouldBe("#q-q11_info_sources");
    }

    [Fact]
    public async Task A_whole_record_is_handed_over_taken_back_and_handed_over_again()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Answer();
        var page = await workspace.Assessor.Get(Address);

        var handed = await workspace.Assessor.Send(page, CaseAtWork.Form, ("then", "hand-over"));
        var back = await workspace.Assessor.Send(handed, "form[action*=TakeBack]");

        handed.SummaryValue("State").ShouldBe("Ready for review");
        handed.Document.QuerySelector(CaseAtWork.Form).ShouldBeNull();
        back.SummaryValue("State").ShouldBe("In progress");
    }

    [Fact]
    public async Task Nothing_changes_after_the_record_moved_on_and_nothing_sent_is_lost()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Answer();
        var page = await workspace.Assessor.Get(Address);
        await workspace.Assessor.Send(page, CaseAtWork.Form, ("then", "hand-over"));

        var late = await workspace.Assessor.Send(page, CaseAtWork.Form, ("a.q11_screen_done", "no"));
        var script = await workspace.Script(page, HttpStatusCode.Conflict, ("a.q11_screen_done", "no"));

        late.Errors.Single().ShouldContain("was not saved");
        script.GetProperty("message").GetString()!.ShouldStartWith("Not saved");
        (await workspace.Stands("q11_screen_done"))!.Answer.ShouldNotBe(Answer.No);
    }

    [Theory]
    [InlineData(Role.Assessor, HttpStatusCode.NotFound)]
    [InlineData(Role.Observer, HttpStatusCode.OK)]
    [InlineData(Role.QualityLead, HttpStatusCode.OK)]
    [InlineData(Role.LeadInspector, HttpStatusCode.OK)]
    [InlineData(Role.Editor, HttpStatusCode.Forbidden)]
    public async Task A_case_is_seen_by_its_reader_and_by_those_who_see_all(Role role, HttpStatusCode expected)
    {
        await using var workspace = await CaseAtWork.Start();
        using var other = await workspace.Server.SignedIn(role, CroydonKept.Id);

        (await other.Get(Address)).Status.ShouldBe(expected);
    }

    [Fact]
    public async Task Who_only_looks_sees_answers_and_no_fields()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Answer();
        using var observer = await workspace.Server.SignedIn(Role.Observer, CroydonKept.Id);

        var page = await observer.Get(Address);

        page.Document.QuerySelectorAll("main input[type=radio]").ShouldBeEmpty();
        page.One("#q-q11_screen_done .plumb-answer").ShouldBe("Sufficient");
    }

    [Fact]
    public async Task Custody_and_community_stand_side_by_side_only_in_a_case_that_has_both()
    {
        await using var workspace = await CaseAtWork.Start();
        var both = CroydonKept.Readings.Cases.First(read => read.IsIn("custody") && read.IsIn("community")).Case.Id;
        var one = CroydonKept.Readings.Cases.First(read => !read.IsIn("custody") && read.IsIn("community")).Case.Id;
        await workspace.Give(both);
        await workspace.Give(one);

        var two = await workspace.Assessor.Get($"/inspections/croydon-2012/cases/{both}");
        var single = await workspace.Assessor.Get($"/inspections/croydon-2012/cases/{one}");

        two.Document.QuerySelectorAll(".plumb-twins").Length.ShouldBeGreaterThan(20);
        single.Document.QuerySelectorAll(".plumb-twins").ShouldBeEmpty();
    }
}
