using Plumbline.Reports.Narratives;
using Plumbline.Files.Narratives;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Narratives;

public sealed class NarrativeFileTests
{
    private const string Text = """
        # Strengths

        1. An RMP was made in {{q11_rmp_done count-percent noun:cases}} that needed *Risk of
           Harm* work.
        2. Second, **bold** and [a link](https://example.org).

        > as one respondent said

        # Areas

        - {{q_a+q_b no_thing_
        """;

    [Fact]
    public void Parts_lists_and_runs_come_with_their_places()
    {
        var narrative = NarrativeFile.Parse(Text[..Text.IndexOf("# Areas", StringComparison.Ordinal)], "a.en.md", Language.English).Value;

        var part = narrative.Parts.ShouldHaveSingleItem();
        part.Name.ShouldBe("strengths");
        var list = part.Prose[0].ShouldBeOfType<Prose.Items>();
        list.IsNumbered.ShouldBeTrue();
        list.Of.Count.ShouldBe(2);
        var spans = list.Of[0].ShouldHaveSingleItem().ShouldBeOfType<Prose.Paragraph>().Spans;
        spans[0].ShouldBe(new Span.Plain(new Place("a.en.md", 3, 4), "An RMP was made in "));
        spans[1].ShouldBe(new Span.Bound(new Place("a.en.md", 3, 23), "{{q11_rmp_done count-percent noun:cases}}"));
        spans[3].ShouldBeOfType<Span.Emphasis>().Of.ShouldHaveSingleItem().ShouldBeOfType<Span.Plain>().Text.ShouldBe("Risk of Harm");
        part.Prose[1].ShouldBeOfType<Prose.Quotation>();
    }

    [Fact]
    public void A_binding_that_does_not_end_is_refused_where_it_starts()
    {
        var refusal = NarrativeFile.Parse(Text, "a.en.md", Language.English).Refusals.ShouldHaveSingleItem();

        refusal.Code.ShouldBe("binding-open");
        refusal.Place.ShouldBe(new Place("a.en.md", 11, 3));
    }

    [Fact]
    public void Underscores_in_a_binding_are_no_emphasis()
    {
        var narrative = NarrativeFile.Parse("# a\n\n_x_ {{q_a_b no}} and {{q_c}}_\n", "a.cy.md", Language.Welsh).Value;

        narrative.Parts[0].Prose[0].ShouldBeOfType<Prose.Paragraph>().Spans.OfType<Span.Bound>().Select(bound => bound.Text).ShouldBe(["{{q_a_b no}}", "{{q_c}}"]);
    }

    [Fact]
    public void The_language_stands_in_the_name()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("foreword.cy.md", "# lead\n\nTestun.\n");

        NarrativeFile.Read(path, "foreword.cy.md").Value.Language.ShouldBe(Language.Welsh);
        NarrativeFile.Read(folder.Write("foreword.md", ""), "foreword.md").Refusals[0].Code.ShouldBe("language-unknown");
        NarrativeFile.Read(folder.PathTo("none.en.md"), "none.en.md").Refusals[0].Code.ShouldBe("file-missing");
    }

    [Fact]
    public void Tables_code_and_pictures_are_refused()
    {
        NarrativeFile.Parse("# a\n\n```\ncode\n```\n\n![x](y.png)\n", "a.en.md", Language.English).Refusals.Count.ShouldBe(2);
    }

    [Fact]
    public void Html_is_text()
    {
        var narrative = NarrativeFile.Parse("# a\n\n<script>x</script>\n", "a.en.md", Language.English).Value;

        narrative.Parts[0].Prose[0].ShouldBeOfType<Prose.Paragraph>().Spans.ShouldHaveSingleItem().ShouldBeOfType<Span.Plain>().Text.ShouldBe("<script>x</script>");
    }
}
