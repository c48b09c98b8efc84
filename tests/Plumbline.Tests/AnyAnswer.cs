using CsCheck;
using Plumbline.Instruments;

namespace Plumbline.Tests;

/// <summary>Answers for property tests.</summary>
internal static class AnyAnswer
{
    /// <summary>Anything that stands for a judgement, also that nothing was recorded.</summary>
    public static Gen<Answer> OfJudgement { get; } = Gen.Int[(int)Answer.Missing, (int)Answer.Unknown].Select(answer => (Answer)answer);
}
