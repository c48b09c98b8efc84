namespace Plumbline.Instruments.Routing;

/// <summary>Everything that must hold for one question to be open.</summary>
/// <param name="Conditions">Its phase, its own condition and, where a missing document leaves the base, that the document was made.</param>
/// <param name="Tests">The same, with places for names.</param>
/// <param name="Needs">The questions that the tests ask about, and those that its formula does.</param>
internal sealed record Rule(Condition[] Conditions, Test[] Tests, int[] Needs)
{
    public bool Opens(in KnownOfCase known)
    {
        foreach (var test in Tests)
        {
            if (!test.Holds(known))
            {
                return false;
            }
        }

        return true;
    }
}
