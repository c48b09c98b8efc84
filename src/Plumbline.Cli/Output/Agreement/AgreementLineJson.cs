using Plumbline.Scores.Readers;

namespace Plumbline.Cli.Output.Agreement;

/// <summary>Agreement on a question, a criterion or all of it.</summary>
/// <param name="Difference">How many more of the shared judgements the others found sufficient than the first.</param>
internal sealed record AgreementLineJson(
    string Kind,
    string Id,
    MeasuresJson Answers,
    MeasuresJson Judged,
    int FirstStricter,
    int OtherStricter,
    IntervalJson? Difference)
{
    public static AgreementLineJson Of(AgreementLine line) => new(
        line.Kind,
        line.Id,
        MeasuresJson.Of(line.Answers),
        MeasuresJson.Of(line.Judged),
        line.FirstStricter,
        line.OtherStricter,
        MeasuresJson.Interval(line.Difference));
}
