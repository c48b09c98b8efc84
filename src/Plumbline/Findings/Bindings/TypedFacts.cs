using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Scores.Typed;

namespace Plumbline.Findings.Bindings;

/// <summary>
/// What a narrative may say of questions that are no judgements: <c>visits:mean</c>, <c>visits:median</c>, <c>place:home</c>, <c>visits:answered</c>.
/// What people wrote is no figure.
/// </summary>
internal static class TypedFacts
{
    private const string Answered = "answered";

    private static readonly Dictionary<string, Func<NumberSummary, decimal>> OfNumbers = new(StringComparer.Ordinal)
    {
        ["mean"] = numbers => decimal.Round(numbers.Mean, 1, MidpointRounding.AwayFromZero),
        ["median"] = numbers => decimal.Round(numbers.Median, 1, MidpointRounding.AwayFromZero),
        ["lowest"] = numbers => numbers.Lowest,
        ["highest"] = numbers => numbers.Highest,
    };

    /// <summary>Whether a key is of a question that is no judgement.</summary>
    public static bool Is(Instrument instrument, string key) => key.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && instrument.Find(key[..colon]) is { IsJudgement: false };

    /// <summary>Every key of a question; none for a judgement, whose key is its name.</summary>
    public static IEnumerable<string> KeysOf(Instrument instrument, Question question)
    {
        if (instrument.TypedAt(instrument.IndexOf(question.Name)) is not { } asked || asked.Type.Summary == AnswerSummary.None)
        {
            return [];
        }

        IEnumerable<string> ends = asked.Type.Summary switch
        {
            AnswerSummary.Choices => asked.Choices.Select(choice => choice.Name),
            AnswerSummary.Numbers => OfNumbers.Keys,
            _ => [],
        };
        return ends.Append(Answered).Select(end => $"{question.Name}:{end}");
    }

    /// <summary>The fact under a key; null when the key is none of these, or nothing was answered that it could be of.</summary>
    public static Fact? Find(Readings readings, string key, string population)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || TypedFigures.Of(readings, key[..colon], population) is not { } figure)
        {
            return null;
        }

        var end = key[(colon + 1)..];
        return end == Answered ? new Fact.Total(figure.Given)
            : figure.Numbers is { } numbers && OfNumbers.TryGetValue(end, out var of)
                ? new Fact.Summed(of(numbers), figure.Given, end is "lowest" or "highest")
            : figure.Choices.Any(choice => choice.Choice.Name == end) ? new Fact.Counted(figure.ShareOf(end))
            : null;
    }
}
