using Plumbline.Assessments;
using Plumbline.Instruments;

namespace Plumbline.Scores.Readers;

/// <summary>One reader beside the agreed answers of seeded cases.</summary>
/// <param name="Cases">Each seeded case that the reader judged, in the order of reading.</param>
/// <param name="Series">What they tell, twelve cases at a time.</param>
public sealed record SeededReader(string Reader, IReadOnlyList<(string Case, SeededReading Reading)> Cases, IReadOnlyList<SeededSeries> Series)
{
    /// <summary>Everyone whom the judgements name, in the order of their names. The order of the judgements is the order of reading; a case without agreed
    /// answers counts nothing.</summary>
    /// <param name="agreed">The agreed answers, at most one to a question of a case.</param>
    /// <param name="judgements">At most one of each reader to a question of a case.</param>
    public static IReadOnlyList<SeededReader> Of(IEnumerable<Judgement> agreed, IEnumerable<Judgement> judgements)
    {
        var answers = agreed.ToDictionary(judgement => (judgement.Case, judgement.Question), judgement => judgement.Answer);
        return
        [
            .. judgements.Where(judgement => judgement.Assessor is not null).GroupBy(judgement => judgement.Assessor!, StringComparer.Ordinal)
                .OrderBy(own => own.Key, StringComparer.Ordinal)
                .Select(own => Of(own.Key, own, answers)),
        ];
    }

    /// <summary>The cases in which the reader was further from the agreed answers, either way, than is tolerated in one case.</summary>
    /// <param name="tolerance">A proportion of the judgements of a case.</param>
    public IReadOnlyList<string> Beyond(double tolerance) =>
        [.. Cases.Where(one => one.Reading.IsBeyond(tolerance)).Select(one => one.Case)];

    private static SeededReader Of(string reader, IEnumerable<Judgement> own, Dictionary<(string Case, string Question), Answer> answers)
    {
        var cases = own.GroupBy(judgement => judgement.Case, StringComparer.Ordinal)
            .Select(read => (read.Key, Reading: SeededReading.Of(read
                .Select(judgement => (judgement.Answer, answers.GetValueOrDefault((judgement.Case, judgement.Question), Answer.Missing))))))
            .Where(read => read.Reading.Judged > 0).ToList();
        return new SeededReader(reader, cases, SeededSeries.All(cases.Select(read => read.Reading)));
    }
}
