using Plumbline.Findings.Bindings;
using Plumbline.Inspections;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Narratives;
using Plumbline.Scores;
using Plumbline.Files.Narratives;
using Plumbline.Testing;
using Answer = Plumbline.Instruments.Answer;

namespace Plumbline.Files.Tests.Narratives;

/// <summary>From a Markdown text and judgements to the blocks of a report.</summary>
public sealed class NarrativeBinderTests
{
    private static readonly InspectionFigures Figures = FiguresOfThreeCases();

    [Fact]
    public void Figures_stand_in_the_blocks_with_their_share_label_and_target()
    {
        var bound = Bind("# strengths\n\n1. Made in {{q_a of-the noun:cases #F001}}.\n2. {{q_b all-but noun:cases}} were late.\n").Value;

        var list = bound.Part("strengths").ShouldHaveSingleItem().ShouldBeOfType<NumberedList>();
        list.Items[0][1].ShouldBe(new PrintedFigure("two of the three cases", "q_a", "q-q_a") { Label = "F001", Tokens = "of-the", Share = new(2, 3) });
        list.Items[1][0].ShouldBeOfType<PrintedFigure>().Words.ShouldBe("None of the three cases");
        bound.Figures.Count.ShouldBe(2);
        bound.Part("areas").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("First. {{q_a count}} were made.", "Two out of three")]
    [InlineData("\"{{q_a count}}\" were made.", "Two out of three")]
    [InlineData("In {{q_a count}} one was made.", "two out of three")]
    [InlineData("*Plan*: {{q_a count}}.", "two out of three")]
    [InlineData("{{q_a percent}}", "67%")]
    public void A_figure_knows_whether_a_sentence_starts_with_it(string text, string printed) =>
        Bind($"# a\n\n{text}\n").Value.Figures.ShouldHaveSingleItem().Text.ShouldBe(printed);

    /// <summary>Dim ond leaves the number as it is: Arddulliadur, on mutations; "dim ond bum cynllun" is no Welsh.</summary>
    [Theory]
    [InlineData("Dim ond {{q_a part noun:plans soft}} oedd yn ddigon da.", "nothing-mutates")]
    [InlineData("Ond dim ond {{q_a part noun:plans aspirate}} oedd yn ddigon da.", "nothing-mutates")]
    [InlineData("Dim ond {{q_a part noun:plans}} oedd yn ddigon da.", null)]
    [InlineData("Cafodd {{q_a part noun:plans soft}} eu newid.", null)]
    [InlineData("Nid oedd {{q_b all-but noun:cases negative}} yn hwyr.", null)]
    [InlineData("Roedd {{q_b all-but noun:cases}} yn hwyr.", "none-without-negative")]
    public void A_Welsh_sentence_and_its_figure_agree(string text, string? refused) =>
        NarrativeFile.Parse($"# a\n\n{text}\n", "a.cy.md", Language.Welsh).Then(new NarrativeBinder(Figures, _ => null).Bind)
            .Refusals.Select(refusal => refusal.Code).SingleOrDefault().ShouldBe(refused);

    [Fact]
    public void Every_fault_of_a_narrative_is_told_at_once_with_its_place()
    {
        var refusals = Bind("# a\n\nOne {{q_c}}.\n\n- Two {{q_a percent =50%}}\n- Three {{q_a says:most}}\n\n{{q_a percent}} starts.\n").Refusals;

        refusals.Select(refusal => refusal.ToString()).ShouldBe(
        [
            "a.en.md:3:7: there is no figure q_c (q_c); did you mean q_a?",
            "a.en.md:5:21: q_a was 50% when this was written and is 2/3 (67%) now (q_a); read the sentence again, then change the pin",
            "a.en.md:6:15: most is fair from 70 to 97 per cent, and q_a is 2/3 (67%) (q_a); two-thirds would be fair",
            "a.en.md:8:1: a sentence never starts with a digit, and this one starts with 67% (q_a); put words before the figure",
        ]);
    }

    [Fact]
    public void A_score_and_a_given_value_are_figures_too()
    {
        var bound = Bind("# a\n\nScores: {{criterion:1.1}} ({{criterion:1.1 comment}}), {{benchmark:safeguarding:lowest}} and {{cases noun:cases}}.\n").Value;

        bound.Figures.Select(figure => figure.Text).ShouldBe(["two out of six", "DRASTIC", "37%", "three cases"]);
    }

    [Fact]
    public void The_Welsh_text_gets_Welsh_figures()
    {
        var welsh = NarrativeFile.Parse("# a\n\nMewn {{q_a of-the noun:cases}}.\n", "a.cy.md", Language.Welsh)
            .Then(new NarrativeBinder(Figures, _ => null).Bind).Value;

        welsh.Figures.ShouldHaveSingleItem().Text.ShouldBe("dau o’r tri achos");
    }

    private static Result<BoundNarrative> Bind(string markdown) =>
        NarrativeFile.Parse(markdown, "a.en.md", Language.English).Then(new NarrativeBinder(Figures, figure => $"q-{figure.Binding.Key}").Bind);

    private static InspectionFigures FiguresOfThreeCases()
    {
        var instrument = Given.AnInstrument(Given.AQuestion("q_a"), Given.AQuestion("q_b"));
        var readings = Given.SomeReadings(instrument, [Answer.Yes, Answer.No], [Answer.Yes, Answer.No], [Answer.No, Answer.No]);
        return new InspectionFigures(readings, PooledScores.Of(readings), [new("benchmark:safeguarding:lowest", new Fact.Given(37, GivenUnit.Percent))]);
    }
}
