namespace Plumbline.Reports.Outlines;

/// <summary>The words in which the reports of an instrument speak of its criteria and their scores.</summary>
/// <param name="Criterion">What a criterion is called: criterion, standard, statement, outcome.</param>
/// <param name="Expects">The title over what good work looks like.</param>
/// <param name="Score">The word before a score.</param>
/// <param name="Word">The word before the word of a score: comment, rating.</param>
/// <param name="AfterWord">What follows the word of a score; null for nothing.</param>
/// <param name="Part">What the parts of a criterion are called: key question, item.</param>
/// <param name="RestsOn">The words between a recommendation and the criteria that it rests on.</param>
public sealed record OutlineWords(
    LocalText Criterion,
    LocalText Expects,
    LocalText Score,
    LocalText Word,
    LocalText? AfterWord,
    LocalText Part,
    LocalText RestsOn)
{
    /// <summary>The words of an instrument that says nothing of its own.</summary>
    public static OutlineWords Usual { get; } = new(
        new LocalText("Criterion", "Maen prawf"),
        new LocalText("What is expected", "Yr hyn a ddisgwylir"),
        new LocalText("Score", "Sgôr"),
        new LocalText("Rating", "Gradd"),
        null,
        new LocalText("Part", "Rhan"),
        new LocalText("rests on", "yn seiliedig ar"));
}
