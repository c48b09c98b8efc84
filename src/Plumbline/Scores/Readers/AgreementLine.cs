using Plumbline.Statistics;
using Plumbline.Statistics.Agreement;

namespace Plumbline.Scores.Readers;

/// <summary>How far readers agree on a question, a criterion or all of it.</summary>
/// <param name="Kind"><c>question</c>, <c>criterion</c> or <c>overall</c>.</param>
/// <param name="Answers">On every answer: yes, no, not applicable, could not be assessed.</param>
/// <param name="Judged">On sufficient or not, where both judged.</param>
/// <param name="FirstStricter">How often the first reader said no where another said yes.</param>
/// <param name="OtherStricter">How often another said no where the first said yes.</param>
/// <param name="Difference">How many more of the shared judgements the others found sufficient than the first, as a proportion; null below 30 pairs or two
/// cases.</param>
public sealed record AgreementLine(
    string Kind,
    string Id,
    AgreementEstimate Answers,
    AgreementEstimate Judged,
    int FirstStricter,
    int OtherStricter,
    Interval? Difference);
