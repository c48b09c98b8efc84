namespace Plumbline.Instruments.Routing;

/// <summary>A condition whose names have become places, so that it can be asked of many cases quickly.</summary>
internal abstract class Test
{
    /// <summary>Whether it holds for a case, given what counts of its answers so far.</summary>
    public abstract bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted);

    /// <summary>A condition on the profile alone.</summary>
    public static Test OfProfile(Condition condition) => Of(condition, static _ => -1);

    /// <param name="indexOf">The place of a question, or -1 for a field of the profile.</param>
    public static Test Of(Condition condition, Func<string, int> indexOf) => condition switch
    {
        Condition.Asked asked when indexOf(asked.Name) is var index and >= 0 => new OfAnswer(index, Answers.FromCode(asked.Value) ?? Answer.Missing, asked.Negated),
        Condition.Asked asked => new OfField(asked.Name, asked.Value, asked.Negated),
        Condition.Compared compared => new OfNumber(compared.Name, compared.Comparison, compared.Number),
        Condition.All all => new Every([.. all.Parts.Select(part => Of(part, indexOf))]),
        Condition.Any any => new Some([.. any.Parts.Select(part => Of(part, indexOf))]),
        Condition.Not not => new Reverse(Of(not.Part, indexOf)),
        _ => throw new InvalidOperationException($"No test for {condition}."),
    };

    private sealed class OfAnswer(int question, Answer answer, bool negated) : Test
    {
        public override bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted) =>
            (counted[question] == answer) != negated;
    }

    private sealed class OfField(string field, string value, bool negated) : Test
    {
        public override bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted) =>
            (profile.TryGetValue(field, out var found) && found == value) != negated;
    }

    private sealed class OfNumber(string field, Comparison comparison, int number) : Test
    {
        public override bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted) =>
            profile.TryGetValue(field, out var text)
            && int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var found)
            && comparison.Holds(found, number);
    }

    private sealed class Every(Test[] parts) : Test
    {
        public override bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted)
        {
            foreach (var part in parts)
            {
                if (!part.Holds(profile, counted))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private sealed class Some(Test[] parts) : Test
    {
        public override bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted)
        {
            foreach (var part in parts)
            {
                if (part.Holds(profile, counted))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private sealed class Reverse(Test part) : Test
    {
        public override bool Holds(IReadOnlyDictionary<string, string> profile, ReadOnlySpan<Answer> counted) => !part.Holds(profile, counted);
    }
}
