using Plumbline.Inspections;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Scores;

namespace Plumbline.Tests.Reports.Leaflets;

/// <summary>What a press notice says of its own accord is so.</summary>
public sealed class PressNoticeTests
{
    public static TheoryData<string, string> Lead { get; } = new()
    {
        { "en", "Inspectors ask that the following happens:" },
        { "cy", "Mae’r arolygwyr yn gofyn i’r canlynol ddigwydd:" },
    };

    [Theory]
    [MemberData(nameof(Lead))]
    public void Recommendations_are_wishes_and_no_statements_of_fact(string language, string lead)
    {
        var notice = AlteredReport.Of(
            AlteredReport.Croydon, LeafletKind.PressNotice, material => material, Languages.All.Single(one => one.Code() == language));

        notice.Under("recommendations")[^1].ShouldBeOfType<RecommendationList>();
        notice.Words().ShouldContain($"\n{lead}\n");
    }

    [Fact]
    public void It_says_who_moved_a_rating_only_where_one_was_moved()
    {
        var notice = AlteredReport.Of(AlteredReport.Youth, LeafletKind.PressNotice, material => material).Words();

        notice.ShouldContain("The report says how each was reached and, where people moved one, who and why.");
        notice.ShouldContain("Areas should not be compared by their scores or ratings alone.");
    }

    [Fact]
    public void Where_nothing_was_scored_or_rated_there_is_no_heading_for_it()
    {
        var notice = AlteredReport.Of(AlteredReport.Youth, LeafletKind.PressNotice, material => (material.Unwritten() with
        {
            Scores = material.Scores with { Scores = [.. material.Scores.Scores.Where(score => score.Level != ScoreLevel.Overall)] },
        }).With(ScoreLevel.Criterion, (score, _) => score with { Because = null, Band = null, Share = null }));

        notice.Body.OfType<Heading>().ShouldNotContain(heading => heading.Id == "scores");
        notice.Body.OfType<BulletList>().ShouldAllBe(list => list.Items.Count > 0);
    }

    [Theory]
    [InlineData("2012-05-01", "a 1 Mai 2012")]
    [InlineData("2012-05-02", "ac 2 Mai 2012")]
    [InlineData("2012-05-03", "a 3 Mai 2012")]
    [InlineData("2012-05-08", "ac 8 Mai 2012")]
    [InlineData("2012-05-11", "ac 11 Mai 2012")]
    [InlineData("2012-05-18", "a 18 Mai 2012")]
    [InlineData("2012-05-20", "ac 20 Mai 2012")]
    [InlineData("2012-05-31", "ac 31 Mai 2012")]
    [InlineData("2012-04", "ac Ebrill 2012")]
    [InlineData("2012-11", "a Thachwedd 2012")]
    public void In_welsh_the_end_of_the_fieldwork_follows_and_as_it_is_read(string end, string printed) =>
        AlteredReport.Of(AlteredReport.Youth, LeafletKind.PressNotice, material => material with
        {
            Inspection = material.Inspection with { FieldworkFrom = CalendarDate.Parse("2012-03"), FieldworkTo = CalendarDate.Parse(end) },
        }, Language.Welsh).Words().ShouldContain($"rhwng Mawrth 2012 {printed}.");
}
