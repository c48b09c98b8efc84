using Plumbline.Reports;
using Plumbline.Scores;

namespace Plumbline.Documents.Data.Sheets;

/// <summary>Every score with its share, its word and its interval.</summary>
internal static class ScoresSheet
{
    private static readonly LocalText Pooled = new(
        "The score of each criterion, section and headline theme: sufficient judgements as a share of applicable ones, pooled over questions and cases.",
        "Sgôr pob maen prawf, adran a phrif thema: barnau digonol fel cyfran o’r rhai cymwys, wedi’u cyfuno dros gwestiynau ac achosion.");

    private static readonly LocalText Rated = new(
        "What the ruleset makes of each place: the cases or points that it rests on, and its word. How each was reached stands in scores.json.",
        "Yr hyn y mae’r rheolau’n ei wneud o bob lle: yr achosion neu’r pwyntiau y mae’n seiliedig arnynt, a’i air. "
            + "Yn scores.json y mae sut y cyrhaeddwyd pob un.");

    private static readonly (ScoreLevel Level, LocalText Label)[] Levels =
    [
        (ScoreLevel.Criterion, new LocalText("Criterion", "Maen prawf")),
        (ScoreLevel.Section, new LocalText("Section", "Adran")),
        (ScoreLevel.Headline, new LocalText("Headline theme", "Prif thema")),
        (ScoreLevel.Overall, new LocalText("The whole", "Y cyfan")),
        (ScoreLevel.Item, new LocalText("Item", "Eitem")),
        (ScoreLevel.KeyQuestion, new LocalText("Key question", "Cwestiwn allweddol")),
    ];

    public static Sheet Of(PublishedData data) => new(
        "scores",
        new LocalText("Scores", "Sgorau"),
        data.Scores.Scores.Any(score => score.Because is not null) ? Rated : Pooled,
        [
            Column.Text("level", new LocalText("Level", "Lefel"), new LocalText("What the score is of.", "Yr hyn y mae’r sgôr yn ei fesur.")) with
            {
                IsRequired = true,
                Categories = [.. Levels.Where(level => level.Level is ScoreLevel.Criterion or ScoreLevel.Section or ScoreLevel.Headline
                    || data.Scores.Of(level.Level).Count > 0)
                    .Select(level => new Category(level.Level.Code(), level.Label))],
            },
            Column.Text(
                "id",
                new LocalText("Id", "Dynodydd"),
                new LocalText("Of the criterion, section or theme.", "Dynodydd y maen prawf, yr adran neu’r thema.")) with
            {
                IsRequired = true,
            },
            .. SheetWords.Both("title", new LocalText("Title", "Teitl"), new LocalText("Its name.", "Ei enw.")),
            .. SheetWords.Tally,
            Column.Text(
                "comment",
                new LocalText("Comment", "Sylw"),
                new LocalText("The word for how much improvement the score calls for.", "Y gair am faint o welliant y mae’r sgôr yn galw amdano.")) with
            {
                IsOrdered = true,
                Categories = [.. data.Instrument.Rules.Words.Select(comment => new Category(comment.Word, comment.Label))],
            },
            Column.Proportion(
                "interval_low",
                new LocalText("Interval, low end", "Cyfwng, pen isaf"),
                new LocalText(
                    "Lower end of the interval for the whole caseload, a proportion from 0 to 1.",
                    "Pen isaf y cyfwng ar gyfer y llwyth achosion cyfan, cyfran o 0 i 1.")),
            Column.Proportion(
                "interval_high",
                new LocalText("Interval, high end", "Cyfwng, pen uchaf"),
                new LocalText(
                    "Upper end of the interval for the whole caseload, a proportion from 0 to 1.",
                    "Pen uchaf y cyfwng ar gyfer y llwyth achosion cyfan, cyfran o 0 i 1.")),
            Column.Proportion(
                "interval_level", new LocalText("Level of the interval", "Lefel y cyfwng"), new LocalText("Such as 0.95.", "Er enghraifft 0.95.")),
            Column.Proportion(
                "standard_error",
                new LocalText("Standard error", "Cyfeiliornad safonol"),
                new LocalText("Of the proportion, on a scale from 0 to 1.", "O’r gyfran, ar raddfa o 0 i 1.")),
        ],
        [
            .. Levels.SelectMany(level => data.Scores.Of(level.Level)).Select(score => Row(score, data)),
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

    private static IReadOnlyList<Cell> Row(Score score, PublishedData data)
    {
        var isOutsideKept = IsOutsideKept(data);
        return
        [
            Cell.Of(score.Level.Code()),
            Cell.Of(score.Id),
            .. SheetWords.Both(score.Title),
            .. data.Shares(score)
                ? [Counted(score.Share?.Part), Counted(score.Share?.Base), Cell.Percent(score.Percent)]
                : new[] { Cell.Withheld, Cell.Withheld, Cell.Withheld },
            Outside(score.Tally.NotApplicable),
            Outside(score.Tally.Unknown),
            Outside(score.Tally.Missing),
            score.Band is { } comment ? Cell.Of(comment.Word) : Cell.NotApplicable,
            Cell.Proportion(score.Interval?.Low),
            Cell.Proportion(score.Interval?.High),
            Cell.Proportion(score.Interval?.Level),
            Cell.Proportion(score.Interval?.StandardError),
        ];

        Cell Counted(int? count) => count is { } number ? Cell.Count(number) : Cell.NotApplicable;

        Cell Outside(int count) => score.Because is not null && score.Tally.All == 0 ? Cell.NotApplicable : isOutsideKept ? Cell.Withheld : Cell.Count(count);
    }
}
