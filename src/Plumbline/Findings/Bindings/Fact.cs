using System.Globalization;
using Plumbline.Findings.Words;
using Plumbline.Inspections;
using Plumbline.Instruments.Rulesets;
using Plumbline.Statistics;

namespace Plumbline.Findings.Bindings;

/// <summary>What an inspection knows under one key.</summary>
public abstract record Fact
{
    private Fact()
    {
    }

    /// <summary>So many of so many: a question, a survey question.</summary>
    public sealed record Counted(Share Share) : Fact;

    /// <summary>A score with the word that stands beside it.</summary>
    /// <param name="Share">Of the judgements read; where the score is weighted, its printed per cent of 100.</param>
    /// <param name="IsWeighted">Whether cases are weighted by what they stand for: then it is no count and is printed as a percentage or in words.</param>
    public sealed record Scored(Share Share, Band? Comment, bool IsWeighted = false) : Fact;

    /// <summary>A whole number that is no share: cases read, respondents.</summary>
    public sealed record Total(int Number) : Fact;

    /// <summary>A number that was given and not counted here: a benchmark, the population of the area.</summary>
    /// <param name="Unit">Percent, a rate per so many, or nothing.</param>
    public sealed record Given(decimal Number, GivenUnit Unit = GivenUnit.None) : Fact
    {
        /// <summary><c>345,600</c>, <c>10.8%</c>, <c>39 per 1,000</c>; at most one decimal.</summary>
        public string Print(Language language)
        {
            var number = Number.ToString("#,0.#", CultureInfo.InvariantCulture);
            return Unit switch
            {
                GivenUnit.Percent => $"{number}%",
                GivenUnit.PerThousand => Wording.In(language).Rate(number, 1_000),
                _ => number,
            };
        }
    }

    /// <summary>Numbers that were answered, summed up: a mean, a median, the lowest, the highest.</summary>
    /// <param name="Cases">How many answers it comes from.</param>
    /// <param name="IsOfOne">Whether it is the answer of a single case, as the lowest and the highest are.</param>
    public sealed record Summed(decimal Number, int Cases, bool IsOfOne) : Fact;

    /// <summary>Words that were given: a name, a source.</summary>
    public sealed record Stated(LocalText Text) : Fact;
}
