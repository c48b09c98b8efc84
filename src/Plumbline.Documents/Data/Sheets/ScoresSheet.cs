using Plumbline.Reports;
using Plumbline.Scores;

namespace Plumbline.Documents.Data.Sheets;

/// <summary>Criteria, sections and headlines with their intervals.</summary>
internal static class ScoresSheet
{
    public static Sheet Of(PublishedData data) => new(
        "scores",
        new LocalText("Scores", "Sgorau"),
        new LocalText("The score of each criterion, section and headline theme: sufficient judgements as a share of applicable ones, pooled over questions and cases.", "Sgôr pob maen prawf, adran a phrif thema: barnau digonol fel cyfran o’r rhai cymwys, wedi’u cyfuno dros gwestiynau ac achosion."),
        [
            Column.Text("level", new LocalText("Level", "Lefel"), new LocalText("What the score is of.", "Yr hyn y mae’r sgôr yn ei fesur.")) with
            {
                IsRequired = true,
                Categories = [new Category("criterion", new LocalText("Criterion", "Maen prawf")), new Category("section", new LocalText("Section", "Adran")), new Category("headline", new LocalText("Headline theme", "Prif thema"))],
            },
            Column.Text("id", new LocalText("Id", "Dynodydd"), new LocalText("Of the criterion, section or theme.", "Dynodydd y maen prawf, yr adran neu’r thema.")) with { IsRequired = true },
            .. SheetWords.Both("title", new LocalText("Title", "Teitl"), new LocalText("Its name.", "Ei enw.")),
            .. SheetWords.Tally,
            Column.Text("comment", new LocalText("Comment", "Sylw"), new LocalText("The word for how much improvement the score calls for.", "Y gair am faint o welliant y mae’r sgôr yn galw amdano.")) with
            {
                IsOrdered = true,
                Categories = [.. data.Instrument.Rules.Words.Select(comment => new Category(comment.Word, comment.Label))],
            },
            Column.Proportion("interval_low", new LocalText("Interval, low end", "Cyfwng, pen isaf"), new LocalText("Lower end of the interval for the whole caseload, a proportion from 0 to 1.", "Pen isaf y cyfwng ar gyfer y llwyth achosion cyfan, cyfran o 0 i 1.")),
            Column.Proportion("interval_high", new LocalText("Interval, high end", "Cyfwng, pen uchaf"), new LocalText("Upper end of the interval for the whole caseload, a proportion from 0 to 1.", "Pen uchaf y cyfwng ar gyfer y llwyth achosion cyfan, cyfran o 0 i 1.")),
            Column.Proportion("interval_level", new LocalText("Level of the interval", "Lefel y cyfwng"), new LocalText("Such as 0.95.", "Er enghraifft 0.95.")),
            Column.Proportion("standard_error", new LocalText("Standard error", "Cyfeiliornad safonol"), new LocalText("Of the proportion, on a scale from 0 to 1.", "O’r gyfran, ar raddfa o 0 i 1.")),
        ],
        [
            .. data.Scores.Criteria.Select(score => Row("criterion", score, IsOutsideKept(data))),
            .. data.Scores.Sections.Select(score => Row("section", score, IsOutsideKept(data))),
            .. data.Scores.Headlines.Select(score => Row("headline", score, IsOutsideKept(data))),
        ])
    {
        Key = ["level", "id"],
    };

    /// <summary>
    /// Whether the counts outside the score (not applicable, not assessed, missing) are kept back: in every row, as soon as one of them is small or
    /// withheld for a question. With one question
    /// under a criterion they are counts of children, and kept back in some rows only they would follow from the rest and from sections and headlines.
    /// </summary>
    public static bool IsOutsideKept(PublishedData data) => data.SmallestCount > 0
        && (data.Counts.Figures.Any(figure => figure.Tally.NotApplicable is null || figure.Tally.Unknown is null || figure.Tally.Missing is null)
            || data.Scores.Criteria.Concat(data.Scores.Sections).Concat(data.Scores.Headlines)
                .SelectMany(score => new[] { score.Tally.NotApplicable, score.Tally.Unknown, score.Tally.Missing })
                .Any(count => count > 0 && count < data.SmallestCount));

    private static IReadOnlyList<Cell> Row(string level, Score score, bool isOutsideKept)
    {
        return
        [
            Cell.Of(level),
            Cell.Of(score.Id),
            .. SheetWords.Both(score.Title),
            Cell.Count(score.Tally.Sufficient),
            Cell.Count(score.Tally.Applicable),
            Cell.Percent(score.Percent),
            Outside(score.Tally.NotApplicable),
            Outside(score.Tally.Unknown),
            Outside(score.Tally.Missing),
            score.Band is { } comment ? Cell.Of(comment.Word) : Cell.NotApplicable,
            Cell.Proportion(score.Interval?.Low),
            Cell.Proportion(score.Interval?.High),
            Cell.Proportion(score.Interval?.Level),
            Cell.Proportion(score.Interval?.StandardError),
        ];

        Cell Outside(int count) => isOutsideKept ? Cell.Withheld : Cell.Count(count);
    }
}
