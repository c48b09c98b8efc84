namespace Plumbline.Instruments.Routing;

/// <summary>Everything that must hold for one question to be open.</summary>
/// <param name="Tests">Its phase, its own condition and, where a missing document leaves the base, that the document was made.</param>
/// <param name="Needs">The questions that the tests ask about.</param>
internal sealed record Rule(Test[] Tests, int[] Needs)
{
    public bool Opens(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted, ReadOnlySpan<bool> open)
    {
        foreach (var test in Tests)
        {
            if (!test.Holds(profile, counted, open))
            {
                return false;
            }
        }

        return true;
    }
}
