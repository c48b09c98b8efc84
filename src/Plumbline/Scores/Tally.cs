using Plumbline.Instruments;
using Plumbline.Statistics;

namespace Plumbline.Scores;

/// <summary>How the judgements of some cases on some questions fell. Every one of them is in exactly one of the five counts.</summary>
public readonly record struct Tally(int Sufficient, int Insufficient, int NotApplicable, int Unknown, int Missing)
{
    /// <summary>The judgements that count.</summary>
    public int Applicable => Sufficient + Insufficient;

    public int All => Applicable + NotApplicable + Unknown + Missing;

    public Share Share => new(Sufficient, Applicable);

    public static Tally operator +(Tally a, Tally b) => new(
        a.Sufficient + b.Sufficient,
        a.Insufficient + b.Insufficient,
        a.NotApplicable + b.NotApplicable,
        a.Unknown + b.Unknown,
        a.Missing + b.Missing);

    /// <summary>The counts with one more judgement, or with <paramref name="by"/> more; -1 takes one away.</summary>
    public Tally With(Answer answer, int by = 1) => answer switch
    {
        Answer.Yes => this with { Sufficient = Sufficient + by },
        Answer.No => this with { Insufficient = Insufficient + by },
        Answer.NotApplicable => this with { NotApplicable = NotApplicable + by },
        Answer.Unknown => this with { Unknown = Unknown + by },
        Answer.Given => throw new ArgumentOutOfRangeException(nameof(answer), "An answer of another type is in no share."),
        _ => this with { Missing = Missing + by },
    };
}
