using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Croydon;

/// <summary>The program counts what the inspectorate printed.</summary>
public sealed class PublishedFiguresTests
{
    private static readonly Counts Counted = Counts.Of(ExampleFolder.Path);

    [Theory]
    [InlineData("score", 18)]
    [InlineData("count", 60)]
    [InlineData("question", 153)]
    [InlineData("survey", 32)]
    public void Every_published_figure_comes_out_of_the_judgements(string kind, int number)
    {
        var figures = PublishedFigure.All.Where(figure => figure.Kind == kind && figure.IsTestable).ToList();

        figures.Count.ShouldBe(number);
        figures.Select(figure => figure.FaultOf(Counted.Of(figure).Part, Counted.Of(figure).Whole)).OfType<string>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("criteria", "1.2", "MODERATE")]
    [InlineData("criteria", "1.3", "MODERATE")]
    [InlineData("criteria", "2.1", "SUBSTANTIAL")]
    [InlineData("criteria", "2.2", "MINIMUM")]
    [InlineData("criteria", "2.3", "MODERATE")]
    [InlineData("criteria", "3.2", "MINIMUM")]
    [InlineData("headlines", "safeguarding", "MODERATE")]
    [InlineData("headlines", "risk-of-harm", "SUBSTANTIAL")]
    [InlineData("headlines", "likelihood-of-reoffending", "MODERATE")]
    public void The_comment_beside_a_score_is_the_printed_one(string kind, string id, string comment) =>
        Program.Json("score", ExampleFolder.Path).GetProperty(kind).EnumerateArray()
            .Single(score => score.GetProperty("id").GetString() == id)
            .GetProperty("comment").GetString().ShouldBe(comment);

    /// <summary>The published figures leave 64 to 66 for criterion 1.1 and 61 or 62 for criterion 3.1, which the text of the report does not show.</summary>
    [Fact]
    public void The_two_scores_that_cannot_be_read_lie_where_the_others_leave_room()
    {
        var percents = Program.Json("score", ExampleFolder.Path).GetProperty("criteria").EnumerateArray()
            .ToDictionary(score => score.GetProperty("id").GetString()!, score => score.GetProperty("percent").GetInt32());

        percents["1.1"].ShouldBeInRange(64, 66);
        percents["3.1"].ShouldBeInRange(61, 62);
    }

    [Theory]
    [InlineData("C11,q12_learning_assessed,yes", "C11,q12_learning_assessed,no", "F136")]
    [InlineData("C11,q31_lor_progress,yes", "C11,q31_lor_progress,unknown", "F265")]
    [InlineData("C13,q13_mo,no", "C13,q13_mo,yes", "F187")]
    public void One_judgement_changed_is_noticed(string from, string to, string noticed)
    {
        using var changed = new CopiedExample();
        changed.Replace("judgements.csv", from, to);

        string.Join('\n', Counts.Of(changed.Path).Differences()).ShouldContain(noticed);
    }
}
