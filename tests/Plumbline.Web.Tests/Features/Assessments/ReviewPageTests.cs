using System.Net;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.Assessments;

public class ReviewPageTests
{
    private const string Address = "/inspections/croydon-2012/cases/C01";
    private const string Review = Address + "/review";
    private const string Steps = "form[data-steps]";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_record_is_returned_with_a_comment_mended_signed_off_and_locked(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        await workspace.Answer();
        await workspace.Move("ready");
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);

        var begun = await quality.Send(await quality.Get(Review), Steps, ("step", "BeginReview"));
        var bare = await quality.Send(begun, Steps, ("step", "Return"));
        await quality.Send(await quality.Get(Address + "/questions/q11_info_sources"), "button[formaction*=Comment]", ("text", "Which sources?"));
        var returned = await quality.Send(await quality.Get(Review), Steps, ("step", "Return"));

        begun.SummaryValue("State").ShouldBe("In review");
        bare.Errors.Single().ShouldContain("Pin a comment");
        returned.SummaryValue("State").ShouldBe("Returned");

        var case1 = await workspace.Assessor.Get(Address);
        var held = await workspace.Assessor.Send(case1, CaseAtWork.Form, ("then", "hand-over"));
        await workspace.Assessor.Send(await workspace.Assessor.Get(Address + "/questions/q11_info_sources"), "button[formaction*=Resolve]",
            (Reply(await workspace.Assessor.Get(Address + "/questions/q11_info_sources")), "Added them"));
        var handed = await workspace.Assessor.Send(await workspace.Assessor.Get(Address), CaseAtWork.Form, ("then", "hand-over"));

        case1.One("#q-q11_info_sources .plumb-comments").ShouldBe("Comments to resolve: 1");
        held.Errors.Single().ShouldContain("is not resolved");
        handed.SummaryValue("State").ShouldBe("Ready for review");

        await quality.Send(await quality.Get(Review), Steps, ("step", "BeginReview"));
        var blind = await quality.Send(await quality.Get(Review), Steps, ("step", "Complete"));
        var complete = await quality.Send(blind, Steps, [.. Looks(blind), ("step", "Complete")]);
        var locked = await quality.Send(complete, Steps, ("step", "Lock"));
        var unlocked = await quality.Send(locked, Steps, ("step", "Unlock"));

        blind.Errors.Count.ShouldBe(Looks(blind).Count());
        blind.Errors.ShouldAllBe(error => error.StartsWith("Say that you have looked at this: "));
        complete.SummaryValue("State").ShouldBe("Complete");
        complete.Document.QuerySelectorAll("button[name=step]")
            .Select(button => (button.GetAttribute("value"), button.ClassList.Contains("govuk-button--secondary")))
            .ShouldBe([("Reopen", true), ("Lock", false)], "what leads on is the green one");
        locked.SummaryValue("State").ShouldBe("Locked");
        unlocked.Errors.Single().ShouldBe("Give a reason");
    }

    [Fact]
    public async Task An_override_counts_and_the_assessors_own_judgement_stays_visible_until_it_is_taken_back()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Answer();
        await workspace.Move("ready", "in-review");
        var original = (await workspace.Stands("q11_screen_accurate"))!.Answer;
        var other = original == Answer.Yes ? "no" : "yes";
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);
        var question = Address + "/questions/q11_screen_accurate";

        var refused = await quality.Send(await quality.Get(question), "button[formaction*=Override]", ("to", other), ("reason", "no"));
        var made = await quality.Send(refused, "button[formaction*=Override]", ("to", other), ("reason", "The date is missing"));
        var counted = (await workspace.Stands("q11_screen_accurate"))!.Answer;
        await quality.Send(made, "button[formaction*=Restore]");

        refused.Errors.Single().ShouldContain("10 characters");
        made.Main.ShouldContain("The date is missing");
        counted.ShouldNotBe(original);
        (await workspace.Stands("q11_screen_accurate"))!.Answer.ShouldBe(original);
    }

    /// <summary>One click of the assessor once undid what the quality lead had decided, and nobody was told.</summary>
    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_overridden_judgement_is_closed_to_the_assessor_who_disputes_it_by_a_comment_that_the_reviewer_answers(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        await workspace.Answer();
        await workspace.Move("ready", "in-review");
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);
        const string question = Address + "/questions/q11_info_sources";
        var other = (await workspace.Stands("q11_info_sources"))!.Answer == Answer.Yes ? "no" : "yes";
        await quality.Send(await quality.Get(question), "button[formaction*=Override]", ("to", other), ("reason", "The date is missing"));
        await quality.Send(await quality.Get(Review), "button[formaction*=Comment]", ("text", "Look at the dates"));
        await quality.Send(await quality.Get(Review), Steps, ("step", "Return"));

        var sheet = await workspace.Assessor.Get(Address);
        var forged = await workspace.Assessor.Send(sheet, CaseAtWork.Form, ("a.q11_info_sources", other == "yes" ? "no" : "yes"));
        var disputed = await workspace.Assessor.Send(await workspace.Assessor.Get(question), "button[formaction*=Comment]", ("text", "The date is on page 2"));

        sheet.Document.QuerySelectorAll("#q-q11_info_sources input").ShouldBeEmpty();
        sheet.One("#q-q11_info_sources .plumb-tools a")!.ShouldStartWith("Say why you disagree");
        forged.Errors.ShouldContain("This judgement was overridden and stays as it is. If you disagree, say why in a comment");
        disputed.Main.ShouldContain("The date is on page 2");
        disputed.Document.QuerySelectorAll("input[name=answer]").ShouldBeEmpty();
        (await workspace.Stands("q11_info_sources"))!.Answer.ShouldBe(Answers.FromCode(other)!.Value);

        var review = await workspace.Assessor.Get(Review);
        var reply = review.Document.QuerySelector("#comments ~ .plumb-comment textarea")!.GetAttribute("name")!;
        await workspace.Assessor.Send(review, "#comments ~ .plumb-comment button", (reply, "Looked"));
        var handed = await workspace.Assessor.Send(await workspace.Assessor.Get(Address), CaseAtWork.Form, ("then", "hand-over"));
        await quality.Send(await quality.Get(Review), Steps, ("step", "BeginReview"));
        var held = await quality.Get(Review);
        held = await quality.Send(held, Steps, [.. Looks(held), ("step", "Complete")]);
        var open = await quality.Get(question);
        await quality.Send(open, "button[formaction*=Resolve]", (Reply(open), "That date is of the plan"));
        var complete = await quality.Send(await quality.Get(Review), Steps, ("step", "Complete"));

        held.Document.QuerySelector("#r-q11_info_sources")!.TextContent.ShouldContain("Overridden");
        handed.SummaryValue("State").ShouldBe("Ready for review");
        held.Errors.ShouldHaveSingleItem().ShouldContain("is not resolved");
        complete.SummaryValue("State").ShouldBe("Complete");
    }

    [Fact]
    public async Task Nobody_takes_a_reviewers_step_on_the_own_record_and_an_assessor_takes_none()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Answer();
        await workspace.Move("ready");

        var own = await workspace.Assessor.Get(Review);
        var forged = await workspace.Assessor.Send(own, Steps, ("step", "BeginReview"));

        own.Document.QuerySelectorAll(Steps + " button").Select(button => button.GetAttribute("value")).ShouldBe(["TakeBack"]);
        forged.Errors.Single().ShouldContain("someone else");
    }

    /// <summary>A comment is what a reviewer asks; an assessor who could write one would put words into the review of their own case.</summary>
    [Theory]
    [InlineData(Review)]
    [InlineData(Address + "/questions/q11_info_sources")]
    public async Task An_assessor_pins_no_comment_to_the_own_case(string page)
    {
        await using var workspace = await CaseAtWork.Start();
        var token = (await workspace.Assessor.Get(page)).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var forged = await workspace.Assessor.Post(page + "?handler=Comment", ("text", "All is well"), ("__RequestVerificationToken", token));

        forged.Status.ShouldBe(HttpStatusCode.NotFound);
        (await workspace.Server.Read(db => Task.FromResult(db.Comments.Count()))).ShouldBe(0);
    }

    /// <summary>A lead who answered a question of someone else's case would otherwise be the second pair of eyes on their own judgement.</summary>
    [Fact]
    public async Task A_lead_who_judged_in_someone_elses_record_does_not_review_it()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Answer("q11_info_sources");
        using var judge = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        using var other = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        await judge.Send(await judge.Get(Address), CaseAtWork.Form, ("a.q11_info_sources", "yes"));
        await workspace.Move("ready");

        var own = await judge.Get(Review);
        var forged = await judge.Post(
            Review,
            ("step", "BeginReview"),
            ("__RequestVerificationToken", own.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!));
        var begun = await other.Send(await other.Get(Review), Steps, ("step", "BeginReview"));

        (await workspace.Stands("q11_info_sources"))!.Answer.ShouldBe(Answer.Yes);
        own.Document.QuerySelectorAll(Steps + " button[value=BeginReview]").ShouldBeEmpty();
        forged.Errors.Single().ShouldBe("Nobody reviews a record of their own");
        begun.SummaryValue("State").ShouldBe("In review");
    }

    [Fact]
    public async Task The_list_of_cases_shows_all_to_a_reviewer_by_state_and_the_own_ones_to_an_assessor()
    {
        await using var workspace = await CaseAtWork.Start();
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);
        using var other = await workspace.Server.SignedIn(Role.Assessor, CroydonKept.Id);
        await workspace.Croydon.Give("C02", other.Account.Id);

        var all = await quality.Get("/inspections/croydon-2012/review");
        var own = await other.Get("/inspections/croydon-2012/review");
        var ready = await quality.Get("/inspections/croydon-2012/review?state=ready");

        all.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        own.Document.QuerySelectorAll("tbody th").Single().TextContent.ShouldBe("C02");
        ready.Document.QuerySelectorAll("tbody tr").ShouldBeEmpty();
    }

    /// <summary>Judgements that need a look are commented on, overridden and accepted where they stand, and the next record is one link away.</summary>
    [Fact]
    public async Task All_that_needs_a_look_is_dealt_with_on_one_page()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Answer();
        await workspace.Move("ready", "in-review");
        var second = await workspace.Give("C02");
        await workspace.Croydon.Move(second, workspace.Assessor.Account.Id.ToString(), "in-progress", "ready");
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);

        var page = await quality.Get(Review);
        var names = page.Document.QuerySelectorAll(".plumb-remark").Select(block => block.Id![2..]).ToList();
        var asked = await quality.Send(page, $"button[formaction*='handler=Ask&about={names[0]}']", ($"text-{names[0]}", "Where is it?"), Looks(page).First());
        var unreasoned = await quality.Send(asked, $"button[formaction*='handler=Override&about={names[1]}']", ($"to-{names[1]}", "yes"));
        var overridden = await quality.Send(unreasoned, $"button[formaction*='handler=Override&about={names[1]}']", ($"to-{names[1]}", "yes"),
            ($"reason-{names[1]}", "It is in appendix B"));

        asked.Document.QuerySelector($"#r-{names[0]}")!.TextContent.ShouldContain("Where is it?");
        asked.Document.QuerySelectorAll("input[name=look][disabled]").Length.ShouldBe(1, "what was ticked is kept with whatever button is pressed");
        unreasoned.Errors.Single().ShouldBe("Give a reason of at least 10 characters");
        overridden.Document.QuerySelector($"#r-{names[1]}")!.TextContent.ShouldContain("It is in appendix B");
        (await workspace.Stands(names[1]))!.Answer.ShouldBe(Answer.Yes);
        page.Main.ShouldContain("Next to review: C02 (1 waiting)");
    }

    private static IEnumerable<(string Name, string Value)> Looks(Page page) =>
        page.Document.QuerySelectorAll("input[name=look]:not([disabled])").Select(box => ("look", box.GetAttribute("value")!));

    private static string Reply(Page page) => page.Document.QuerySelector("textarea[name^=reply-]")!.GetAttribute("name")!;

    /// <summary>What a person counts in the field is what is counted: a line break is one character, though forms send two.</summary>
    [Fact]
    public async Task A_comment_as_long_as_may_be_is_kept_with_all_its_lines_and_a_longer_one_comes_back_with_its_length()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Answer();
        await workspace.Move("ready", "in-review");
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);
        var lines = string.Join("\r\n", Enumerable.Repeat(new string('a', 79), 49)) + "\r\n" + new string('b', 80);

        var longer = await quality.Send(await quality.Get(Review), "button[formaction*=Comment]", ("text", lines + "cde"));
        var pinned = await quality.Send(longer, "button[formaction*=Comment]", ("text", lines));

        lines.ReplaceLineEndings("\n").Length.ShouldBe(4000);
        longer.Errors.Single().ShouldBe("The text has 4,003 characters, and 4,000 is the most");
        longer.One("#text")!.ShouldEndWith("cde");
        pinned.Errors.ShouldBeEmpty();
        (await workspace.Server.Read(db => Task.FromResult(db.Comments.Single().Text))).ShouldBe(lines.ReplaceLineEndings("\n"));
    }
}
