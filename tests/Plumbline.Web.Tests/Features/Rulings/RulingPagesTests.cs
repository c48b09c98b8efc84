using System.Net;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Web.Tests.Features.Assessments;

namespace Plumbline.Web.Tests.Features.Rulings;

/// <summary>In the browser: a reader asks at a question, the quality lead is told and rules, and every reader sees it at the question.</summary>
public sealed class RulingPagesTests
{
    private const string Here = "/inspections/croydon-2012";
    private const string All = Here + "/rulings";
    private const string Question = "q11_screen_done";
    private const string On = All + "/" + Question;
    private const string CasePage = Here + "/cases/C01";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_reader_asks_the_quality_lead_is_told_and_rules_and_the_reader_sees_it_at_the_question(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);
        var reader = workspace.Assessor;

        var asked = await reader.Send(await reader.Get(On), "#form", ("Enquiry", "Does a draft count?"));
        var home = await quality.Get("/");
        var form = await quality.Get(home.Document.QuerySelector($"main a[href='{All}']")!.GetAttribute("href")!);
        var ruled = await quality.Send(await quality.Get(On), "#form", ("English", "Only a signed one counts."));

        asked.Errors.ShouldBeEmpty();
        asked.One("[data-enquiry] .govuk-tag").ShouldBe("Waits for a ruling");
        asked.One("[data-enquiry] .plumb-quote").ShouldBe("Does a draft count?");
        home.One("#work-torule").ShouldBe("How is it judged? Rulings to make (1)");
        home.Main.ShouldContain("One enquiry of a reader, Croydon");
        form.One($"[data-ruled={Question}] h2 a")!.ShouldStartWith("1.1.");
        ruled.One("[data-enquiry] .govuk-tag").ShouldBe("Answered");
        ruled.One("[data-ruling]")!.ShouldEndWith("Only a signed one counts.");
        var answer = ruled.Document.QuerySelector("[data-enquiry] a[href^='#ruling-']")!;
        answer.TextContent.ShouldStartWith("Answered by the ruling of ");
        ruled.Document.QuerySelector(answer.GetAttribute("href")!)!.TextContent.ShouldContain("Only a signed one counts.");
        (await quality.Get("/")).Document.QuerySelector("#work-torule").ShouldBeNull();
        var beside = (await reader.Get(CasePage)).One($"#q-{Question} .plumb-rulings")!;
        beside.ShouldStartWith("Guidance and rulings (1)");
        beside.ShouldContain("Only a signed one counts.");
        (await reader.Get($"{Here}?lang=en")).Document.QuerySelector($"main nav a[href='{All}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_ruling_that_is_newer_than_the_judgement_is_marked_until_the_question_is_judged_again()
    {
        await using var workspace = await CaseAtWork.Start();
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);
        var reader = workspace.Assessor;
        await reader.Send(await reader.Get(CasePage), CaseAtWork.Form, ("a." + Question, "yes"), ("a.q11_info_sources", "yes"));
        await quality.Send(await quality.Get(On), "#form", ("English", "Only a signed one counts."));

        var marked = await reader.Get(CasePage);
        var judged = await reader.Send(marked, CaseAtWork.Form, ("a." + Question, "no"));

        marked.One($"#q-{Question} [data-since]")!.ShouldStartWith("A ruling was made after this was judged.");
        marked.One("[data-ruled-since] a[href='#q-" + Question + "']")!.ShouldStartWith("1.1.");
        marked.Document.QuerySelectorAll("[data-since]").Length.ShouldBe(1, "nothing was ruled on the other question");
        judged.Document.QuerySelector("[data-since]").ShouldBeNull();
        judged.Document.QuerySelector($"#q-{Question} .plumb-rulings").ShouldNotBeNull();
        (await reader.Get($"{CasePage}/questions/{Question}")).One(".plumb-rulings")!.ShouldContain("Only a signed one counts.");
    }

    [Theory]
    [InlineData(CasePage, "en", "I have looked again: the judgement stands")]
    [InlineData(CasePage, "cy", "Rwyf wedi edrych eto: mae’r farn yn sefyll")]
    [InlineData(CasePage + "/questions/" + Question, "en", "I have looked again: the judgement stands")]
    public async Task Whoever_looks_again_says_by_one_button_that_the_judgement_stands_and_nothing_that_was_typed_is_lost(
        string address, string language, string words)
    {
        await using var workspace = await CaseAtWork.Start();
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);
        var reader = workspace.Assessor;
        await reader.Send(await reader.Get(CasePage), CaseAtWork.Form, ("a." + Question, "yes"));
        await quality.Send(await quality.Get(On), "#form", ("English", "Only a signed one counts."));
        var before = await workspace.Present();

        var marked = await reader.Get($"{address}?lang={language}");
        var button = marked.Document.QuerySelector("[data-since] button")!;
        var stood = await reader.Send(marked, "[data-since] button", ("a.q11_info_sources", "yes"));

        button.TextContent.ShouldStartWith(words);
        button.GetAttribute("form").ShouldBe("form", "it is sent with everything that can be typed here");
        stood.Errors.ShouldBeEmpty();
        (await reader.Get(CasePage)).Document.QuerySelector("[data-since]").ShouldBeNull();
        var after = await workspace.Present();
        after.Find(Question)!.Judged.ShouldBe(before.Find(Question)!.Judged);
        after.Find(Question)!.Revision.ShouldBe(after.Revision);
        (after.Find("q11_info_sources")?.Judged is null).ShouldBe(address != CasePage, "what was answered beside it is kept");
        (await reader.Get($"{CasePage}/questions/{Question}?lang=en")).Main.ShouldContain("Looked at again and kept: ");
    }

    [Fact]
    public async Task A_ruling_that_came_after_the_page_was_opened_is_shown_before_anybody_stands_by_a_judgement()
    {
        await using var workspace = await CaseAtWork.Start();
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);
        var reader = workspace.Assessor;
        await reader.Send(await reader.Get(CasePage), CaseAtWork.Form, ("a." + Question, "yes"));
        await quality.Send(await quality.Get(On), "#form", ("English", "Only a signed one counts."));
        var marked = await reader.Get(CasePage);
        (await quality.Get(CasePage)).Document.QuerySelectorAll("[data-since], [data-since] button").Length.ShouldBe(1, "a reviewer judges nothing here");
        await quality.Send(await quality.Get(On), "#form", ("English", "Also by telephone."));

        var again = await reader.Send(marked, "[data-since] button");
        var once = await reader.Send(again, "[data-since] button");

        again.Errors.ShouldBe(["The rulings on this question changed while you looked: read them, and say it again"]);
        again.One($"#q-{Question} .plumb-rulings")!.ShouldContain("Also by telephone.");
        once.Document.QuerySelector("[data-since]").ShouldBeNull();
    }

    [Fact]
    public async Task A_ruling_that_stands_is_chosen_as_the_answer_and_what_it_answered_waits_again_when_it_is_withdrawn()
    {
        await using var workspace = await CaseAtWork.Start();
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);
        var first = await quality.Send(await quality.Get(On), "#form", ("English", "Only a signed one counts."));
        var ruling = first.Document.QuerySelector("[data-ruling]")!.GetAttribute("data-ruling")!;
        await workspace.Assessor.Send(await workspace.Assessor.Get(On), "#form", ("Enquiry", "Does a draft count?"));

        var unchosen = await quality.Send(await quality.Get(On), "button[formaction*=Answer]");
        var answered = await quality.Send(unchosen, "button[formaction*=Answer]", ("Replaces", ruling));
        var withdrawn = await quality.Send(answered, "button[formaction*=Withdraw]", ("Replaces", ruling), ("Why", "a slip"));

        unchosen.Errors.ShouldBe(["Choose the ruling that answers"]);
        answered.One("[data-enquiry] .govuk-tag").ShouldBe("Answered");
        answered.Document.QuerySelectorAll("[data-ruling]").Length.ShouldBe(1, "nothing new was ruled");
        answered.Main.ShouldContain("What a withdrawn ruling answered waits for a ruling again.");
        withdrawn.One("[data-enquiry] .govuk-tag").ShouldBe("Waits for a ruling");
    }

    [Fact]
    public async Task A_question_without_a_ruling_has_nothing_more_on_the_page_of_a_case()
    {
        await using var workspace = await CaseAtWork.Start();
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);
        var slots = Slots(await workspace.Assessor.Get(CasePage));

        await quality.Send(await quality.Get(On), "#form", ("English", "Only a signed one counts."));

        var after = Slots(await workspace.Assessor.Get(CasePage));
        after.Keys.Where(name => after[name] != slots[name]).ShouldBe([Question]);
    }

    [Theory]
    [InlineData("en", "Replaces", "Enter why the ruling is replaced or withdrawn", "Replaced by ")]
    [InlineData("cy", "Disodlwyd", "Nodwch pam y caiff y penderfyniad ei ddisodli neu ei dynnu’n ôl", "Disodlwyd gan ")]
    public async Task A_ruling_is_replaced_and_withdrawn_with_a_reason_and_nothing_that_was_typed_is_lost(
        string language, string typed, string missing, string replaced)
    {
        await using var workspace = await CaseAtWork.Start();
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);
        var first = await quality.Send(await quality.Get($"{On}?lang={language}"), "#form", ("English", "a week"));
        var ruling = first.Document.QuerySelector("[data-ruling]")!.GetAttribute("data-ruling")!;

        var unreasoned = await quality.Send(first, "#form", ("English", typed), ("Replaces", ruling));
        var second = await quality.Send(unreasoned, "#form", ("Why", "the standard"));
        var standing = second.Document.QuerySelectorAll("[data-ruling]")[0].GetAttribute("data-ruling")!;
        var withdrawn = await quality.Send(second, "button[formaction*=Withdraw]", ("Replaces", standing), ("Why", "a slip"));

        unreasoned.Errors.ShouldBe([missing]);
        unreasoned.Document.QuerySelector("#English")!.TextContent.Trim().ShouldBe(typed);
        unreasoned.Document.QuerySelector("[name=Replaces][checked]")!.GetAttribute("value").ShouldBe(ruling);
        second.Document.QuerySelectorAll("[data-ruling]").Length.ShouldBe(2);
        second.One($"[data-ruling='{ruling}']")!.ShouldContain(replaced);
        withdrawn.Errors.ShouldBeEmpty();
        withdrawn.Document.QuerySelectorAll(".plumb-comment--resolved[data-ruling]").Length.ShouldBe(2);
        withdrawn.Document.QuerySelector("[name=Replaces]").ShouldBeNull("no ruling stands any more");
    }

    [Fact]
    public async Task A_text_in_the_other_language_than_the_page_says_so_to_a_screen_reader()
    {
        await using var workspace = await CaseAtWork.Start();
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);
        await quality.Send(await quality.Get(On), "#form", ("Welsh", "Dim ond un wedi’i lofnodi."));

        (await quality.Get($"{On}?lang=en")).Document.QuerySelector("[data-ruling] .plumb-quote")!.GetAttribute("lang").ShouldBe("cy");
        (await quality.Get($"{On}?lang=cy")).Document.QuerySelector("[data-ruling] .plumb-quote")!.HasAttribute("lang").ShouldBeFalse();
    }

    [Fact]
    public async Task Who_only_looks_on_sees_rulings_and_has_nothing_to_fill_in()
    {
        await using var workspace = await CaseAtWork.Start();
        using var observer = await workspace.Server.SignedIn(Role.Observer, CroydonKept.Id);

        var page = await observer.Get(On);
        var sent = await observer.Post(On + "?handler=Ask", ("Enquiry", "why?"), ("__RequestVerificationToken", TokenOf(await observer.Get("/account"))));

        page.Document.QuerySelector("#form").ShouldBeNull();
        page.Main.ShouldContain("There is no ruling on this question.");
        sent.Status.ShouldBe(HttpStatusCode.NotFound);
        (await observer.Get(All)).Main.ShouldContain("Nobody has asked yet, and there is no ruling.");
        (await workspace.Server.Read(db => db.Enquiries.CountAsync(Stop))).ShouldBe(0);
        (await workspace.Assessor.Get(All + "/q99")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Dictionary<string, string> Slots(Page page) =>
        page.Document.QuerySelectorAll("[data-question]").ToDictionary(slot => slot.GetAttribute("data-question")!, slot => slot.InnerHtml);

    private static string TokenOf(Page page) => page.Document.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
