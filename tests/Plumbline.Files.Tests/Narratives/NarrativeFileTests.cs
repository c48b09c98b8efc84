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

    [Theory]
    [InlineData("[x](javascript:alert(1))", "javascript:alert(1)")]
    [InlineData("[x](JaVaScRiPt&#58;alert(1))", "JaVaScRiPt:alert(1)")]
    [InlineData("[x](<java script:alert(1)>)", "java script:alert(1)")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)", "data:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("[x](file:///etc/passwd)", "file:///etc/passwd")]
    [InlineData("[x](<\\\\\\\\evil\\\\share>)", "\\\\evil\\share")]
    [InlineData("[x](//evil.example/)", "//evil.example/")]
    [InlineData("[x](www.gov.uk)", "www.gov.uk")]
    [InlineData("[x](https:evil)", "https:evil")]
    [InlineData("[x](https://)", "https://")]
    [InlineData("[x](mailto:nobody)", "mailto:nobody")]
    [InlineData("[x](#../../y)", "#../../y")]
    [InlineData("[x]()", "")]
    [InlineData("<vbscript:x>", "vbscript:x")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)", "javascript:alert(1)")]
    public void A_link_to_anything_but_the_web_mail_or_a_heading_is_refused_where_it_stands(string markdown, string target)
    {
        var refusal = NarrativeFile.Parse("See\n  " + markdown + "\n", "a.en.md", Language.English).Refusals.ShouldHaveSingleItem();

        (refusal.Code, refusal.Subject, refusal.Place).ShouldBe(("link-unfit", target, new Place("a.en.md", 2, 3)));
    }

    [Theory]
    [InlineData("[x](https://www.gov.uk/a?b=c#d)", "https://www.gov.uk/a?b=c#d")]
    [InlineData("[x](HTTP://example.org)", "HTTP://example.org")]
    [InlineData("[x](mailto:a@example.org?subject=y)", "mailto:a@example.org?subject=y")]
    [InlineData("<a@example.org>", "mailto:a@example.org")]
    [InlineData("<https://example.org/>", "https://example.org/")]
    [InlineData("[x](#appendix-5)", "#appendix-5")]
    public void A_link_to_the_web_mail_or_a_heading_is_kept(string markdown, string target) =>
        NarrativeFile.Parse(markdown, "a.en.md", Language.English).Value.Parts[0].Prose[0]
            .ShouldBeOfType<Prose.Paragraph>().Spans[0]
            .ShouldBeOfType<Span.Link>().Address
            .ShouldBe(target);

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

        narrative.Parts[0].Prose[0]
            .ShouldBeOfType<Prose.Paragraph>().Spans
            .OfType<Span.Bound>()
            .Select(bound => bound.Text)
            .ShouldBe(["{{q_a_b no}}", "{{q_c}}"]);
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

        narrative.Parts[0].Prose[0]
            .ShouldBeOfType<Prose.Paragraph>().Spans
            .ShouldHaveSingleItem()
            .ShouldBeOfType<Span.Plain>().Text
            .ShouldBe("<script>x</script>");
    }
}
