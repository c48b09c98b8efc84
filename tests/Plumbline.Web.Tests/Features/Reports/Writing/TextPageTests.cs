using System.Net;
using Plumbline.Inspections.Access;
using Plumbline.Testing.Databases;
using Plumbline.Web.Tests.Features.Assessments;

namespace Plumbline.Web.Tests.Features.Reports.Writing;

/// <summary>An editor and a lead inspector write a text of the report on its page, without scripts.</summary>
public class TextPageTests
{
    private const string Texts = "/inspections/croydon-2012/texts";
    private const string Foreword = Texts + "/foreword";
    private const string Criterion = Texts + "/criterion-1.1";
    private const string Form = "form#form";

    [Fact]
    public async Task What_an_editor_writes_is_saved_shown_as_printed_and_its_faults_are_named_by_line()
    {
        await using var workspace = await Given();
        using var editor = await workspace.Server.SignedIn(Role.Editor, CroydonKept.Id);

        var saved = await editor.Send(await editor.Get(Foreword), Form, ("English", "We read {{cases noun:cases}}.\r\n\r\nPlans were good in 84% of cases."),
            ("Welsh", "Darllenwyd {{cases noun:cases}}."));

        saved.One(".govuk-inset-text").ShouldBe("Saved.");
        saved.Document.QuerySelectorAll(".plumb-printed").Select(Page.Words)
            .ShouldBe(["We read one case. Plans were good in 84% of cases.", "Darllenwyd un achos."]);
        saved.Document.QuerySelectorAll("table tbody tr").Select(row => Page.Words(row)).ShouldHaveSingleItem()
            .ShouldStartWith("3\"84%\" is typed and not counted");
        (await editor.Get(Texts)).Document.QuerySelectorAll("table tbody tr").Single(row => Page.Words(row).StartsWith("Foreword", StringComparison.Ordinal))
            .Children.Select(Page.Words)
            .ShouldBe(["Foreword", "Nobody yet", "Draft", "Draft", "1"]);
    }

    [Fact]
    public async Task Two_who_save_one_text_find_both_side_by_side_and_choose()
    {
        await using var workspace = await Given();
        using var editor = await workspace.Server.SignedIn(Role.Editor, CroydonKept.Id);
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        var (opened, also) = (await editor.Get(Foreword), await lead.Get(Foreword));

        await editor.Send(opened, Form, ("English", "The editor's."));
        var second = await lead.Send(also, Form, ("English", "The lead's."));

        second.Document.QuerySelectorAll(".plumb-side .plumb-note").Select(Page.Words).ShouldBe(["The editor's.", "The lead's."]);
        second.Document.QuerySelector("#English")!.TextContent.Trim().ShouldBe("The editor's.");
        (await editor.Get(Texts)).Main.ShouldContain("Two texts to choose between");
        var chosen = await lead.Send(second, "button[value=take]");
        chosen.Document.QuerySelector("#English")!.TextContent.Trim().ShouldBe("The lead's.");
        chosen.Document.QuerySelector(".plumb-side").ShouldBeNull();
        var former = await editor.Get(Foreword + "/history?of=en&number=1");
        former.One(".plumb-note").ShouldBe("The editor's.");
        (await editor.Send(former, "main form")).Document.QuerySelector("#English")!.TextContent.Trim().ShouldBe("The editor's.");
    }

    [Fact]
    public async Task A_proposed_finding_is_taken_over_in_both_languages_with_what_was_typed()
    {
        await using var workspace = await Given();
        using var editor = await workspace.Server.SignedIn(Role.Editor, CroydonKept.Id);
        var opened = await editor.Get(Criterion);
        var first = opened.Document.QuerySelector("button[formaction*=Finding]")!;
        var (question, side) = (first.GetAttribute("value")!.Split(' ')[0], first.GetAttribute("value")!.Split(' ')[1]);

        var taken = await editor.Send(opened, "button[formaction*=Finding]", ("English", "# strengths\n\n1. Typed before.\n"));

        var (english, welsh) = (taken.Document.QuerySelector("#English")!.TextContent, taken.Document.QuerySelector("#Welsh")!.TextContent);
        english.ShouldContain("Typed before.");
        foreach (var text in new[] { english, welsh })
        {
            text.ShouldContain(side == "area" ? $"{{{{{question} no noun:" : $"{{{{{question} noun:");
        }

        taken.Document.QuerySelectorAll(".plumb-printed").ShouldAllBe(printed => !printed.TextContent.Contains("{{"));
        taken.Document.QuerySelectorAll(".plumb-printed ol").Length.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task A_text_that_is_refused_is_shown_again_as_it_was_typed_and_one_that_is_none_is_not_found()
    {
        await using var workspace = await Given();
        using var editor = await workspace.Server.SignedIn(Role.Editor, CroydonKept.Id);

        var refused = await editor.Send(await editor.Get(Foreword), Form, ("English", "Bell \u0007"), ("Welsh", "Cloch"), ("EnglishReady", "true"));
        var empty = await editor.Send(await editor.Get(Foreword), Form, ("English", ""), ("EnglishReady", "true"));

        refused.Errors.ShouldHaveSingleItem().ShouldStartWith("The text holds a character that cannot be printed, on line 1");
        refused.Document.QuerySelector("#Welsh")!.TextContent.Trim().ShouldBe("Cloch");
        empty.Errors.ShouldBe(["Nothing is written in this language yet"]);
        (await editor.Get(Texts + "/nothing")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await editor.Get("/inspections/elsewhere/texts/foreword")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<CaseAtWork> Given()
    {
        var workspace = await CaseAtWork.Start();
        await workspace.Answer();
        return workspace;
    }
}
